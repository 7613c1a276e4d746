import { can, type Viewer } from '../../domain/access';
import { type PaperFormat, paperFormats } from '../../domain/paper-format';
import { failure, type Result, success } from '../../domain/result';
import type { Snapshot } from '../../domain/snapshot';
import { database } from '../database';
import { readMakerNames } from './maker-names';
import { snapshotSchema } from './snapshot-schema';
import { visibleExports } from './visible-exports';

/** A file that has been issued. `size` is in bytes, `sha256` in hexadecimal. */
export type IssuedFile = {
  readonly format: PaperFormat;
  readonly size: number;
  readonly sha256: string;
  readonly createdAt: Date;
};

export type ExportView = {
  readonly snapshot: Snapshot;
  /** In the order of the formats. */
  readonly files: readonly IssuedFile[];
  readonly createdAt: Date;
  /** As whoever made it is called now; null when that name was erased. */
  readonly createdByName: string | null;
  readonly retired: Retired | null;
  readonly mayRetire: boolean;
  /** May make a finished or a public one of it. */
  readonly mayFinish: boolean;
  /** Files that are not there yet may be made: whoever reads a paper may have it in every format, until it is retired. */
  readonly mayIssue: boolean;
};

/** `byName` is null when there is no such user any more. */
export type Retired = { readonly at: Date; readonly byName: string | null; readonly reason: string };

/** Reads one paper with what has been issued of it; `not_found` for one that the viewer may not see. */
export async function readExport(viewer: Viewer, id: string): Promise<Result<ExportView, never>> {
  const visible = visibleExports(viewer);
  if (!visible.ok) return visible;
  const row = await database().read.export.findFirst({ where: { id, ...visible.value }, select: columns });
  if (row === null) return failure('not_found', 'no-export');
  const { kommuneId } = visible.value;
  const open = row.retiredAt === null;
  return success({
    snapshot: snapshotSchema.parse(JSON.parse(row.content)),
    files: paperFormats.flatMap((format) =>
      row.files.flatMap((file) => (file.format === format ? [{ ...file, format }] : [])),
    ),
    createdAt: row.createdAt,
    createdByName: (await readMakerNames(kommuneId))(row),
    retired: await retiredOf(row, kommuneId),
    mayRetire: open && can(viewer, { action: 'retire-paper', kommuneId }),
    mayFinish: open && can(viewer, { action: 'make-paper', kommuneId, draft: false }),
    mayIssue: open,
  });
}

const columns = {
  content: true,
  createdAt: true,
  createdById: true,
  createdByName: true,
  retiredAt: true,
  retiredById: true,
  retiredReason: true,
  files: { select: { format: true, size: true, sha256: true, createdAt: true } },
} as const;

type RetiredRow = { retiredAt: Date | null; retiredById: string | null; retiredReason: string };

async function retiredOf(row: RetiredRow, kommuneId: string): Promise<Retired | null> {
  const { retiredAt: at, retiredById: id, retiredReason: reason } = row;
  if (at === null) return null;
  const where = { id: id ?? '', kommuneId };
  const user = await database().read.user.findFirst({ where, select: { name: true } });
  return { at, byName: user?.name ?? null, reason };
}
