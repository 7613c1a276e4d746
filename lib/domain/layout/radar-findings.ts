import type { Finding } from '../finding';

/** The finding of each technology, by id; none on a radar that is laid over nothing. */
export type RadarFindings = ReadonlyMap<string, Finding>;
