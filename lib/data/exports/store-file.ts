import { createHash } from 'node:crypto';
import type { Viewer } from '../../domain/access';
import type { PaperFormat } from '../../domain/paper-format';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, unchanged } from '../transaction';
import type { IssuedFile } from './read-export';
import { visibleExports } from './visible-exports';

export type StoreFileInput = {
  readonly exportId: string;
  readonly format: PaperFormat;
  readonly bytes: Uint8Array;
  /** Of Pejling, which rendered it. */
  readonly version: string;
};

export type StoredFile = IssuedFile & { readonly bytes: Uint8Array };

/**
 * Issues a paper in one format, for anyone who may read it, since a file adds nothing: it is kept once and for all. Where one is kept already, also by someone who came a moment
 * before, that one is answered and nothing is written. `conflict` `retired` for a retired paper.
 */
export async function storeExportFile(viewer: Viewer, input: StoreFileInput): Promise<Result<StoredFile, never>> {
  const visible = visibleExports(viewer);
  if (!visible.ok) return visible;
  const { kommuneId } = visible.value;
  const { exportId, format, version } = input;
  const file = describeFile(input.bytes);
  return inTransaction<StoredFile, never>(async (tx, audit) => {
    const where = { id: exportId, ...visible.value };
    const found = await tx.export.findFirst({ where, select: { retiredAt: true } });
    if (found === null) return failure('not_found', 'no-export');
    if (found.retiredAt !== null) return failure('conflict', 'retired');
    const kept = await tx.exportFile.findUnique({ where: { exportId_format: { exportId, format } }, select: columns });
    if (kept !== null) return unchanged({ ...kept, format });
    const stored = await tx.exportFile.create({ data: { exportId, format, version, ...file }, select: columns });
    const { sha256, size } = file;
    const entry = { action: 'export.issue', entity: 'export', entityId: exportId, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, after: { format, sha256, size } });
    return success({ ...stored, format });
  });
}

const columns = { bytes: true, size: true, sha256: true, createdAt: true } as const;

function describeFile(given: Uint8Array) {
  // A copy: Prisma takes bytes that own their memory, and what is hashed must be what is stored.
  const bytes = new Uint8Array(given);
  return { bytes, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
