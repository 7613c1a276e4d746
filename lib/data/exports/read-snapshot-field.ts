import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import type { SnapshotField } from '../../domain/snapshot-field';
import type { Language } from '../editions/edition-view';
import { readFieldComparison } from '../radars/field-comparison';
import type { Tx } from '../transaction';

/** Which group of which release a paper lays the kommune among. */
export type FieldKey = { readonly releaseId: string; readonly groupKey: string };

/**
 * Reads what a paper keeps of the others, over all areas: what may be shown, and nothing that was only counted. `invalid` `field`
 * for a release or a group that is not there: a choice to make again.
 */
export async function readSnapshotField(
  viewer: Viewer,
  query: FieldKey & { readonly year: number; readonly language: Language },
  client: Tx,
): Promise<Result<SnapshotField, never>> {
  const read = await readFieldComparison(viewer, query, client);
  if (!read.ok) return failure('invalid', 'field');
  const { field, combined } = read.value;
  const { id, version, title, year, publishedAt, issuerName, simulated, participants } = field.release;
  const { key, partition, names, members } = field.group;
  return success({
    release: { id, version, title, year, publishedAt: publishedAt.toISOString(), issuerName, simulated, participants },
    group: { key, partition, names, members },
    own: field.own,
    rows: combined.rows.map(({ technology, own, others, position }) => ({ technology, own, others, position })),
    portfolio: combined.portfolio,
  });
}
