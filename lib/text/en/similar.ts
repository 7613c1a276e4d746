import type { Text } from '../shape';

export const similar: Text['similar'] = {};
