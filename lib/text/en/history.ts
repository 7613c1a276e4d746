import type { Text } from '../shape';

export const history: Text['history'] = {};
