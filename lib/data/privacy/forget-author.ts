import type { Prisma } from '@client';
import type { Audit, Tx } from '../transaction';

export type Author = {
  readonly userId: string;
  /** Who erases the person. */
  readonly actorId: string;
};

/**
 * Takes a person's name off the papers of earlier versions, which wrote it into the paper; papers made since have none. A paper is frozen, and no row of it
 * can be changed: it is put away and written anew, the same but for its author. The files of a public paper never held the name, and those of a
 * retired one are what was issued and are made no more: they stay. An internal paper's files hold it, and are made again when somebody asks; the audit
 * tells which they were. Answers how many papers had the name.
 */
export async function forgetAuthor(tx: Tx, audit: Audit, { userId, actorId }: Author): Promise<number> {
  const made = { where: { createdById: userId }, select: { id: true }, orderBy: { id: 'asc' } } as const;
  let count = 0;
  for (const { id } of await tx.export.findMany(made)) {
    const paper = await tx.export.findUniqueOrThrow({ where: { id } });
    const content = withoutAuthor(paper.content);
    if (content === paper.content && paper.createdByName === '') continue;
    const stays = paper.audience === 'public' || paper.retiredAt !== null;
    const removed = stays ? [] : await filesOf(tx, id);
    await rewrite(tx, { ...paper, content, createdByName: '' }, stays);
    const entry = { action: 'export.author-erased', entity: 'export', entityId: id, kommuneId: paper.kommuneId };
    await audit({ ...entry, actorId, after: { removed } });
    count += 1;
  }
  return count;
}

function filesOf(tx: Tx, exportId: string) {
  const select = { format: true, sha256: true } as const;
  return tx.exportFile.findMany({ where: { exportId }, select, orderBy: { format: 'asc' } });
}

/** A paper's files go with its row, and are put back where they stay. */
async function rewrite(tx: Tx, paper: Prisma.ExportUncheckedCreateInput & { id: string }, keepFiles: boolean) {
  const { id } = paper;
  const files = keepFiles ? await tx.exportFile.findMany({ where: { exportId: id } }) : [];
  await tx.exportFile.deleteMany({ where: { exportId: id } });
  await tx.export.delete({ where: { id }, select: { id: true } });
  await tx.export.create({ data: paper, select: { id: true } });
  for (const data of files) await tx.exportFile.create({ data, select: { format: true } });
}

function withoutAuthor(content: string): string {
  const snapshot: unknown = JSON.parse(content);
  if (typeof snapshot !== 'object' || snapshot === null || !('author' in snapshot)) return content;
  return snapshot.author === null ? content : JSON.stringify({ ...snapshot, author: null });
}
