import type { Snapshot } from '../../domain/snapshot';
import type { Tx } from '../transaction';

/** Whoever makes a paper, with the name as it is now. */
export type Maker = { readonly createdById: string; readonly createdByName: string };

/** Reads who a user is; throws for one that is not there. */
export async function readMaker(tx: Tx, createdById: string): Promise<Maker> {
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: createdById }, select: { name: true } });
  return { createdById, createdByName: name };
}

type Origin = Maker & { readonly kommuneId: string; readonly radarId: string | null };

/** Writes a paper; the columns beside the snapshot repeat what lists are made of. */
export async function storeSnapshot(tx: Tx, snapshot: Snapshot, origin: Origin): Promise<void> {
  const { id, year, version, edition, options, texts } = snapshot;
  const { language, audience, draft } = options;
  const { title, forum } = texts;
  const data = { ...origin, id, year, version, language, audience, draft, title, forum, editionId: edition.id };
  const createdAt = new Date(snapshot.createdAt);
  await tx.export.create({ data: { ...data, content: JSON.stringify(snapshot), createdAt }, select: { id: true } });
}
