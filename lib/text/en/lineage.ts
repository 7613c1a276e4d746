import type { Text } from '../shape';

export const lineage: Text['lineage'] = {};
