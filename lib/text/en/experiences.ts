import type { Text } from '../shape';

export const experiences: Text['experiences'] = {};
