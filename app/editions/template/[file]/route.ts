import { currentSignedIn } from '@/lib/auth/current';
import { blankTemplate } from '@/lib/export/edition/edition-template';
import { seeOther } from '@/lib/http/handle-post';
import { editionJsonSchema } from '@/lib/import/edition-json-schema';
import { askedFile, download, editionFileResponse, notFoundFile } from '../../file-response';

type Context = { readonly params: Promise<{ readonly file: string }> };

/** The blank template of an edition, or the description of its JSON: the same for everyone who is signed in. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  if ((await currentSignedIn()) === null) return seeOther('/sign-in?next=%2Feditions');
  if (file === 'schema.json') {
    const bytes = new TextEncoder().encode(editionJsonSchema());
    return download(bytes, 'pejling-edition.schema.json', 'application/schema+json; charset=utf-8');
  }
  const asked = askedFile(file);
  if (asked?.kind !== 'template') return notFoundFile();
  return editionFileResponse(blankTemplate(new Date().getFullYear()), asked);
}
