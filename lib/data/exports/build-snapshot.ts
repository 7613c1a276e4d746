import type { PaperTexts } from '../../domain/paper-texts';
import type { PaperOptions, Snapshot, SnapshotNote } from '../../domain/snapshot';
import type { SnapshotDiscussion } from '../../domain/snapshot-discussion';
import type { SnapshotField } from '../../domain/snapshot-field';
import type { CompareView } from '../radars/compare-view';
import type { RadarSource } from '../radars/radar-source';
import { snapshotSchema } from './snapshot-schema';

/** What a paper is made of, read at one moment. */
export type SnapshotParts = Pick<CompareView, 'reference' | 'comparison' | 'withoutValue'> & {
  readonly id: string;
  readonly createdAt: Date;
  /** Of Pejling. */
  readonly version: string;
  readonly author: string | null;
  readonly source: Omit<RadarSource, 'years'>;
  readonly field?: SnapshotField;
  readonly discussion?: SnapshotDiscussion;
  readonly notes: readonly SnapshotNote[];
  readonly options: PaperOptions;
  readonly texts: PaperTexts;
};

/** Puts a snapshot together, with nothing in it that a stored one would not have. */
export function buildSnapshot({ source, reference, createdAt, ...parts }: SnapshotParts): Snapshot {
  return snapshotSchema.parse({
    ...parts,
    createdAt: createdAt.toISOString(),
    kommune: { code: source.kommuneCode, name: source.kommuneName, simulated: source.simulated },
    year: source.year,
    edition: reference,
  });
}
