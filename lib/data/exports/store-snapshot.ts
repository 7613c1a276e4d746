import type { Snapshot } from '../../domain/snapshot';
import type { Tx } from '../transaction';

type Origin = {
  readonly createdById: string;
  readonly kommuneId: string;
  readonly radarId: string | null;
};

/**
 * Writes a paper; the columns beside the snapshot repeat what lists are made of. A paper is frozen and its files are issued, so neither
 * has the name of whoever made it: that can be erased, and they need not be made anew.
 */
export async function storeSnapshot(tx: Tx, snapshot: Snapshot, origin: Origin): Promise<void> {
  const { id, year, version, edition, options, texts } = snapshot;
  const { language, audience, draft } = options;
  const { title, forum } = texts;
  const data = {
    ...origin,
    createdByName: '',
    id,
    year,
    version,
    language,
    audience,
    draft,
    title,
    forum,
    editionId: edition.id,
  };
  const createdAt = new Date(snapshot.createdAt);
  await tx.export.create({ data: { ...data, content: JSON.stringify(snapshot), createdAt }, select: { id: true } });
}
