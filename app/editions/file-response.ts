import type { EditionContent } from '@/lib/export/edition/edition-content';
import { editionFile } from '@/lib/export/edition/edition-file';
import {
  type EditionFileFormat,
  type EditionFileKind,
  editionFileFormats,
  editionFileName,
} from '@/lib/export/edition/edition-file-name';
import { currentLocale } from '@/lib/http/locale';

const contentTypes: Readonly<Record<EditionFileFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** What a file's address asks for, as "edition.csv" or "template.xlsx"; null for anything else. */
export function askedFile(file: string): { kind: EditionFileKind; format: EditionFileFormat } | null {
  const [name, ending] = file.split('.');
  const format = editionFileFormats.find((one) => one === ending);
  if ((name !== 'edition' && name !== 'template') || format === undefined || file !== `${name}.${format}`) return null;
  return { kind: name, format };
}

/** A file of an edition as a download, in the reader's language. */
export async function editionFileResponse(
  edition: EditionContent,
  { kind, format }: { readonly kind: EditionFileKind; readonly format: EditionFileFormat },
): Promise<Response> {
  const locale = await currentLocale();
  const bytes = await editionFile(edition, format, locale);
  return download(bytes, editionFileName(edition, { kind, format, locale }), contentTypes[format]);
}

/** Bytes as a download: nothing keeps a copy on the way, and no browser guesses what it is. Names are plain ASCII. */
export function download(bytes: Uint8Array, name: string, contentType: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': contentType,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

export function notFoundFile(): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response('Findes ikke. / Not found.', { status: 404, headers });
}
