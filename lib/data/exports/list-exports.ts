import type { Viewer } from '../../domain/access';
import type { PaperFormat } from '../../domain/paper-format';
import { type Result, success } from '../../domain/result';
import type { Audience } from '../../domain/snapshot';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { parseAudience, parsePaperFormat } from '../parse-row';
import { readMakerNames } from './maker-names';
import { visibleExports } from './visible-exports';

/** A paper as the list shows it. */
export type ExportSummary = {
  readonly id: string;
  /** The editor's own; empty where none was written. */
  readonly title: string;
  /** Whom it is for, in the editor's words; may be empty. */
  readonly forum: string;
  readonly year: number;
  readonly editionId: string;
  readonly language: Language;
  readonly audience: Audience;
  readonly draft: boolean;
  readonly createdAt: Date;
  /** As whoever made it is called now; null when that name was erased. */
  readonly createdByName: string | null;
  readonly retired: boolean;
  /** The formats it has been issued in. */
  readonly formats: readonly PaperFormat[];
};

/** The kommune's papers, newest first; the retired ones for an editor only. */
export async function listExports(viewer: Viewer): Promise<Result<readonly ExportSummary[], never>> {
  const visible = visibleExports(viewer);
  if (!visible.ok) return visible;
  const rows = await database().read.export.findMany({
    where: visible.value,
    select: columns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const nameOf = await readMakerNames(visible.value.kommuneId);
  return success(
    rows.map(({ language, audience, retiredAt, files, createdById, createdByName, ...row }) => ({
      ...row,
      createdByName: nameOf({ createdById, createdByName }),
      language: language === 'en' ? 'en' : 'da',
      audience: parseAudience(audience) ?? 'internal',
      retired: retiredAt !== null,
      formats: files.flatMap(({ format }) => parsePaperFormat(format) ?? []),
    })),
  );
}

const columns = {
  id: true,
  title: true,
  year: true,
  editionId: true,
  forum: true,
  language: true,
  audience: true,
  draft: true,
  createdAt: true,
  createdById: true,
  createdByName: true,
  retiredAt: true,
  files: { select: { format: true }, orderBy: { createdAt: 'asc' } },
} as const;
