import type { Text } from '../shape';

export const technology: Text['technology'] = {};
