import type { Text } from '../shape';

export const field: Text['field'] = {};
