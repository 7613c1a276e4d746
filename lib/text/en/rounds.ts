import type { Text } from '../shape';

export const rounds: Text['rounds'] = {};
