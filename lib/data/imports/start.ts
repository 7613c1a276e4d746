import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import type { ImportTargetKind } from '../../import/import-choices';
import { database } from '../database';
import { type ImportedNotice, listImported } from './done';

export type WaitingImport = {
  readonly id: string;
  readonly kind: ImportTargetKind;
  readonly year: number;
  readonly fileName: string;
  readonly createdAt: Date;
};

export type ImportStart = {
  /** The years that have a radar, newest first. */
  readonly years: readonly number[];
  /** Sheets that have been read and not imported, newest first. */
  readonly waiting: readonly WaitingImport[];
  /** Imports that can still be undone, newest first. */
  readonly imported: readonly ImportedNotice[];
};

/** What the page for choosing a file shows. */
export async function readImportStart(viewer: Viewer): Promise<Result<ImportStart, never>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'import', kommuneId })) return failure('forbidden', 'import');
  const { read } = database();
  const radars = await read.radar.findMany({ where: { kommuneId }, select: { year: true }, orderBy: { year: 'desc' } });
  const waiting = await read.importDraft.findMany({
    where: { kommuneId, status: 'open' },
    select: { id: true, target: true, targetId: true, fileName: true, createdAt: true },
    orderBy: { createdAt: 'desc' },
  });
  return success({
    imported: await listImported(kommuneId),
    years: radars.map(({ year }) => year),
    waiting: waiting.map(({ target, targetId, ...row }) => ({
      ...row,
      kind: target === 'edition' ? 'edition' : 'radar',
      year: Number(targetId),
    })),
  });
}
