import type { Text } from '../shape';

export const meetings: Text['meetings'] = {};
