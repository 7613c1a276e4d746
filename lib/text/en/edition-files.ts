import type { Text } from '../shape';

export const editionFiles: Text['editionFiles'] = {};
