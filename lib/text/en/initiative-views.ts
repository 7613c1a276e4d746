import type { Text } from '../shape';

export const initiativeViews: Text['initiativeViews'] = {};
