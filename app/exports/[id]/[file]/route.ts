import { currentSignedIn } from '@/lib/auth/current';
import { recordDownload } from '@/lib/data/audit/record-download';
import { readExportFile } from '@/lib/data/exports/read-file';
import { type PaperFormat, paperFormats } from '@/lib/domain/paper-format';
import { seeOther } from '@/lib/http/handle-post';
import { noteRefusal } from '@/lib/http/note-refusal';
import { fileResponse, issuedFileName } from '../../file-response';

type Context = { readonly params: Promise<{ readonly id: string; readonly file: string }> };

/** A file that has been issued, by its format or by its name. One that has not, or that is another kommune's, is not found. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const format = formatOf(file);
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther(`/sign-in?next=${encodeURIComponent(`/exports/${id}`)}`);
  if (format === null) return notFound();
  const { viewer } = signedIn;
  const read = await readExportFile(viewer, id, format);
  if (!read.ok) {
    await noteRefusal({ request, viewer, failure: read });
    return notFound();
  }
  if (file !== format && file !== issuedFileName(id, read.value)) return notFound();
  await recordDownload(viewer, { entity: 'export', entityId: id, file: format });
  return fileResponse(id, read.value);
}

/** "pdf", or what a name ends in. */
function formatOf(file: string): PaperFormat | null {
  const ending = file.split('.').at(-1);
  return paperFormats.find((format) => format === ending) ?? null;
}

function notFound(): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response('Findes ikke. / Not found.', { status: 404, headers });
}
