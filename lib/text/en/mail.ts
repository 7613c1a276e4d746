import type { Text } from '../shape';

export const mail: Text['mail'] = {};
