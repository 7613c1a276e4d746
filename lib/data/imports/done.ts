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
  return row === null ? null : toNotice(changeSetId, row);
}

/** How many imports are listed to be undone. */
const recent = 5;

/** The kommune's latest imports that have not been undone, newest first. Asks no permission: the caller has. */
export async function listImported(kommuneId: string): Promise<ImportedNotice[]> {
  const rows = await database().read.importDraft.findMany({
    where: { kommuneId, status: 'imported', target: 'radar' },
    select: { changeSetId: true, fileName: true, mapping: true },
    orderBy: { createdAt: 'desc' },
    take: recent,
  });
  return rows.flatMap(({ changeSetId, ...row }) => (changeSetId === null ? [] : [toNotice(changeSetId, row)]));
}

function toNotice(changeSetId: string, row: { fileName: string; mapping: string }): ImportedNotice {
  const { year, answers, editionId } = importEffectsSchema.parse(JSON.parse(row.mapping));
  return { changeSetId, fileName: row.fileName, year, answers, editionId };
}
