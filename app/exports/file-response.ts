import type { ExportFileView } from '@/lib/data/exports/read-file';
import type { PaperFormat } from '@/lib/domain/paper-format';
import { paperFileName } from '@/lib/export/file-name';

const office = 'application/vnd.openxmlformats-officedocument';

const contentTypes: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  pptx: `${office}.presentationml.presentation`,
  xlsx: `${office}.spreadsheetml.sheet`,
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  zip: 'application/zip',
};

/** The file's name, as the address may say it too. */
export function issuedFileName(id: string, { format, name }: ExportFileView): string {
  const { kommuneName: kommune, year, language: locale, audience, draft } = name;
  return paperFileName({ kommune, year, locale, draft, public: audience === 'public', snapshotId: id }, format);
}

/** The stored bytes as a download: nothing keeps a copy on the way, and no browser guesses what it is. */
export function fileResponse(id: string, file: ExportFileView): Response {
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'Content-Type': contentTypes[file.format],
      'Content-Length': String(file.size),
      'Content-Disposition': attachment(issuedFileName(id, file)),
      ETag: `"${file.sha256}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** RFC 6266: the plain name, and the encoded one that newer browsers prefer. */
function attachment(name: string): string {
  const plain = name.replaceAll(/[^\w.-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
