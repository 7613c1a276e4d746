import type { Text } from '../shape';

export const initiatives: Text['initiatives'] = {};
