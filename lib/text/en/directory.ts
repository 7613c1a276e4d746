import type { Text } from '../shape';

export const directory: Text['directory'] = {};
