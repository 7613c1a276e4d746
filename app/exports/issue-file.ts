import { readExport } from '@/lib/data/exports/read-export';
import { readExportFile } from '@/lib/data/exports/read-file';
import { storeExportFile } from '@/lib/data/exports/store-file';
import type { Viewer } from '@/lib/domain/access';
import type { PaperFormat } from '@/lib/domain/paper-format';
import { failure, type Result, success } from '@/lib/domain/result';
import { renderPaper } from '@/lib/export/render-paper';
import { buildReport } from '@/lib/export/report/build-report';
import type { Report } from '@/lib/export/report/report';
import { packPapers } from '@/lib/export/zip/pack-papers';
import { type PackedFormat, packedFormats } from '@/lib/export/zip/packed-formats';
import { log } from '@/lib/log';
import { version } from '@/lib/version';

/** A paper whose files are being made, for one viewer. */
type Issuing = { readonly viewer: Viewer; readonly exportId: string; readonly report: Report };

/** A file that is there. `size` is in bytes, `sha256` in hexadecimal. */
export type Issued = { readonly size: number; readonly sha256: string };

/**
 * Sees to it that a paper is there in one format: what is stored is answered, what is not is drawn from the snapshot and stored.
 * `not_found` for a paper the viewer may not see, `conflict` `retired` or `not-drawn`.
 */
export async function issueFile(viewer: Viewer, exportId: string, format: PaperFormat): Promise<Result<Issued, never>> {
  const read = await readExport(viewer, exportId);
  if (!read.ok) return read;
  const { snapshot, files, mayIssue } = read.value;
  const kept = files.find((file) => file.format === format);
  if (kept !== undefined) return success(kept);
  if (!mayIssue) return failure('conflict', 'retired');
  const issuing = { viewer, exportId, report: buildReport(snapshot) };
  return format === 'zip' ? issueZip(issuing) : issueOne(issuing, format);
}

/** One file with its bytes, as they are stored: what is drawn here loses to what was stored a moment before. */
async function issueOne({ viewer, exportId, report }: Issuing, format: PackedFormat) {
  const kept = await readExportFile(viewer, exportId, format);
  if (kept.ok || kept.reason !== 'no-file') return kept;
  const bytes = await draw(exportId, () => renderPaper(report, format));
  return bytes === null ? notDrawn : storeExportFile(viewer, { exportId, format, bytes, version });
}

const notDrawn = failure('conflict', 'not-drawn');

/**
 * Papers hold what anybody wrote: where a renderer cannot, the log is told where, and whoever asked gets a page that says so.
 * Without the error's message, which may quote what was written.
 */
async function draw(exportId: string, render: () => Promise<Uint8Array> | Uint8Array): Promise<Uint8Array | null> {
  try {
    return await render();
  } catch (error) {
    const frames = error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : [];
    log.error({ exportId, frames }, 'paper not drawn');
    return null;
  }
}

/** The zip holds the stored files and no others: what is missing is made and stored first. */
async function issueZip(issuing: Issuing): Promise<Result<Issued, never>> {
  const files: Partial<Record<PackedFormat, Uint8Array>> = {};
  for (const format of packedFormats) {
    const issued = await issueOne(issuing, format);
    if (!issued.ok) return issued;
    files[format] = issued.value.bytes;
  }
  const { viewer, exportId, report } = issuing;
  const bytes = await draw(exportId, () => packPapers(report, allOf(files)));
  return bytes === null ? notDrawn : storeExportFile(viewer, { exportId, format: 'zip', bytes, version });
}

function allOf(files: Partial<Record<PackedFormat, Uint8Array>>): Record<PackedFormat, Uint8Array> {
  const { pdf, docx, pptx, xlsx, csv, svg, png } = files;
  if (!pdf || !docx || !pptx || !xlsx || !csv || !svg || !png) throw new Error('A file is missing from the zip');
  return { pdf, docx, pptx, xlsx, csv, svg, png };
}
