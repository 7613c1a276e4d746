import type { Text } from '../shape';

export const trouble: Text['trouble'] = {};
