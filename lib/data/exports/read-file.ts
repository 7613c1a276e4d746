import type { Viewer } from '../../domain/access';
import type { PaperFormat } from '../../domain/paper-format';
import { failure, type Result, success } from '../../domain/result';
import type { Audience } from '../../domain/snapshot';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { parseAudience } from '../parse-row';
import type { IssuedFile } from './read-export';
import { visibleExports } from './visible-exports';

/** An issued file with what its name is made of. */
export type ExportFileView = IssuedFile & {
  readonly bytes: Uint8Array;
  readonly name: FileNameParts;
};

export type FileNameParts = {
  readonly kommuneName: string;
  readonly year: number;
  readonly language: Language;
  readonly audience: Audience;
  readonly draft: boolean;
};

/** Reads an issued file; `not_found` `no-export` for a paper the viewer may not see, `no-file` for one not issued so. */
export async function readExportFile(
  viewer: Viewer,
  id: string,
  format: PaperFormat,
): Promise<Result<ExportFileView, never>> {
  const visible = visibleExports(viewer);
  if (!visible.ok) return visible;
  const row = await database().read.export.findFirst({
    where: { id, ...visible.value },
    select: { ...nameColumns, files: { where: { format }, select: fileColumns } },
  });
  if (row === null) return failure('not_found', 'no-export');
  const { files, kommune, language, audience, ...name } = row;
  const [file] = files;
  if (file === undefined) return failure('not_found', 'no-file');
  const words = { language: language === 'en' ? 'en' : 'da', audience: parseAudience(audience) ?? 'internal' } as const;
  return success({ ...file, format, name: { ...name, ...words, kommuneName: kommune.name } });
}

const nameColumns = {
  kommune: { select: { name: true } },
  year: true,
  language: true,
  audience: true,
  draft: true,
} as const;

const fileColumns = { bytes: true, size: true, sha256: true, createdAt: true } as const;
