import { currentSignedIn } from '@/lib/auth/current';
import { readEditionFile } from '@/lib/data/editions/file';
import { templateOf } from '@/lib/export/edition/edition-template';
import { seeOther } from '@/lib/http/handle-post';
import { editionHref } from '../../../edition-fields';
import { askedFile, editionFileResponse, notFoundFile } from '../../../file-response';

type Context = { readonly params: Promise<{ readonly id: string; readonly file: string }> };

/** An edition, or the template for the next one, as a file. One that the reader may not see is not found. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther(`/sign-in?next=${encodeURIComponent(editionHref(id))}`);
  const asked = askedFile(file);
  const read = asked === null ? null : await readEditionFile(signedIn.viewer, id);
  if (asked === null || read === null || !read.ok) return notFoundFile();
  return editionFileResponse(asked.kind === 'template' ? templateOf(read.value) : read.value, asked);
}
