import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { type ImportedNotice, listImported } from './done';
import { editionFileTarget } from './edition-file';
import { type InitiativesNotice, listImportedInitiatives } from './initiatives-done';
import { initiativesTarget } from './initiatives-file';
import { mayImport, type UploadKind } from './may-import';

export type WaitingImport = {
  readonly id: string;
  readonly kind: UploadKind;
  readonly year: number;
  readonly fileName: string;
  readonly createdAt: Date;
};

export type ImportStart = {
  /** False for the coordinator, who reads editions only. */
  readonly mayReadAnswers: boolean;
  /** The years that have a radar, newest first. */
  readonly years: readonly number[];
  /** Sheets that have been read and not imported, newest first. */
  readonly waiting: readonly WaitingImport[];
  /** Imports that can still be undone, newest first. */
  readonly imported: readonly ImportedNotice[];
  readonly importedInitiatives: readonly InitiativesNotice[];
};

/** What the page for choosing a file shows; `forbidden` for one who may read none in. */
export async function readImportStart(viewer: Viewer): Promise<Result<ImportStart, never>> {
  const { kommuneId } = viewer;
  if (!mayImport(viewer, 'edition')) return failure('forbidden', 'import');
  const { read } = database();
  const waiting = await read.importDraft.findMany({
    where: { kommuneId, status: 'open' },
    select: { id: true, target: true, targetId: true, fileName: true, createdAt: true },
    orderBy: { createdAt: 'desc' },
  });
  return success({
    mayReadAnswers: mayImport(viewer, 'radar'),
    imported: kommuneId === null ? [] : await listImported(kommuneId),
    importedInitiatives: kommuneId === null ? [] : await listImportedInitiatives(kommuneId),
    years: kommuneId === null ? [] : await radarYears(kommuneId),
    waiting: waiting.map(({ target, targetId, ...row }) => ({
      ...row,
      kind: kindOf(target),
      year: Number(targetId),
    })),
  });
}

function kindOf(target: string): UploadKind {
  if (target === initiativesTarget) return 'initiatives';
  return target === 'edition' || target === editionFileTarget ? 'edition' : 'radar';
}

async function radarYears(kommuneId: string): Promise<number[]> {
  const where = { kommuneId };
  const rows = await database().read.radar.findMany({ where, select: { year: true }, orderBy: { year: 'desc' } });
  return rows.map(({ year }) => year);
}
