import type { Text } from '../shape';

export const heatmap: Text['heatmap'] = {};
