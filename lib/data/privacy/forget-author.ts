import type { Tx } from '../transaction';
import { erasedName } from './erased-name';

/**
 * Takes a person's name off the papers the person made. A paper is frozen, and no row of it can be changed: it is put away and written anew,
 * the same but for its author. Its files hold the name too; they are made again from the paper when somebody asks. Answers how
 * many papers.
 */
export async function forgetAuthor(tx: Tx, createdById: string): Promise<number> {
  const papers = await tx.export.findMany({ where: { createdById }, select: { id: true } });
  for (const { id } of papers) {
    const paper = await tx.export.findUniqueOrThrow({ where: { id } });
    await tx.exportFile.deleteMany({ where: { exportId: id } });
    await tx.export.delete({ where: { id }, select: { id: true } });
    const content = withoutAuthor(paper.content);
    await tx.export.create({ data: { ...paper, content, createdByName: erasedName }, select: { id: true } });
  }
  return papers.length;
}

function withoutAuthor(content: string): string {
  const snapshot: unknown = JSON.parse(content);
  if (typeof snapshot !== 'object' || snapshot === null || !('author' in snapshot)) return content;
  return JSON.stringify({ ...snapshot, author: null });
}
