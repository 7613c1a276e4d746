import type { Text } from '../shape';

export const minutes: Text['minutes'] = {};
