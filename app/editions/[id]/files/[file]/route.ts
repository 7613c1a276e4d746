import { currentSignedIn } from '@/lib/auth/current';
import { recordDownload } from '@/lib/data/audit/record-download';
import { readEditionFile } from '@/lib/data/editions/file';
import { templateOf } from '@/lib/export/edition/edition-template';
import { seeOther } from '@/lib/http/handle-post';
import { limitFile } from '@/lib/http/limit-dear';
import { noteRefusal } from '@/lib/http/note-refusal';
import { editionHref } from '../../../edition-fields';
import { askedFile, editionFileResponse, notFoundFile } from '../../../file-response';

type Context = { readonly params: Promise<{ readonly id: string; readonly file: string }> };

/** An edition, or the template for the next one, as a file. One that the reader may not see is not found. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther(`/sign-in?next=${encodeURIComponent(editionHref(id))}`);
  const asked = askedFile(file);
  if (asked === null) return notFoundFile();
  const { viewer } = signedIn;
  const refused = await limitFile(request, viewer);
  if (refused !== null) return refused;
  const read = await readEditionFile(viewer, id);
  if (!read.ok) {
    await noteRefusal({ request, viewer, failure: read });
    return notFoundFile();
  }
  await recordDownload(viewer, { entity: 'edition', entityId: id, file: `${asked.kind}.${asked.format}` });
  return editionFileResponse(asked.kind === 'template' ? templateOf(read.value) : read.value, asked);
}
