import type { Text } from '../shape';

export const guide: Text['guide'] = {};
