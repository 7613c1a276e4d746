import type { Finding } from '../finding';
import { type MarkKind, markKind } from './mark-kind';

/** The sign of each technology, by id; none on a radar that is laid over nothing. */
export type RadarMarks = ReadonlyMap<string, MarkKind>;

/** The signs of a radar that is laid over an edition. */
export function marksOfFindings(findings: ReadonlyMap<string, Finding>): RadarMarks {
  return new Map([...findings].map(([id, finding]) => [id, markKind(finding)]));
}
