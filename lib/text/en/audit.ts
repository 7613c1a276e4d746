import type { Text } from '../shape';

export const audit: Text['audit'] = {};
