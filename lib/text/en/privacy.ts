import type { Text } from '../shape';

export const privacy: Text['privacy'] = {};
