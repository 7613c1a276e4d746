import { can, type Viewer } from '../../domain/access';
import { database } from '../database';
import { importEffectsSchema } from './effects';

export type ImportedNotice = {
  readonly changeSetId: string;
  readonly fileName: string;
  readonly year: number;
  readonly answers: number;
  /** The kommune's own reference that came with it. */
  readonly editionId: string | null;
};

/** What an import did that can still be undone, for the one who may; null for anybody else, and when it is undone. */
export async function readImported(viewer: Viewer, changeSetId: string): Promise<ImportedNotice | null> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'import', kommuneId })) return null;
  const row = await database().read.importDraft.findFirst({
    where: { changeSetId, kommuneId, status: 'imported' },
    select: { fileName: true, mapping: true },
  });
  if (row === null) return null;
  const { year, answers, editionId } = importEffectsSchema.parse(JSON.parse(row.mapping));
  return { changeSetId, fileName: row.fileName, year, answers, editionId };
}
