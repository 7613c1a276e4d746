import type { Text } from '../shape';

export const initiativeFiles: Text['initiativeFiles'] = {};
