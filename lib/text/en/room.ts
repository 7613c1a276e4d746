import type { Text } from '../shape';

export const room: Text['room'] = {};
