import { currentSignedIn } from '@/lib/auth/current';
import { exportPerson } from '@/lib/data/privacy/export-person';
import { seeOther } from '@/lib/http/handle-post';
import { limitFile } from '@/lib/http/limit-dear';
import { noteRefusal } from '@/lib/http/note-refusal';
import { today } from '@/lib/http/today';
import { download, notFoundFile } from '../../../editions/file-response';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** Everything that is kept about one person, as JSON: for the person, and for those who answer for it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther(`/sign-in?next=${encodeURIComponent('/personal')}`);
  const { viewer } = signedIn;
  const refused = await limitFile(request, viewer);
  if (refused !== null) return refused;
  const exported = await exportPerson(viewer, id);
  if (!exported.ok) {
    await noteRefusal({ request, viewer, failure: exported });
    return notFoundFile();
  }
  const json = JSON.stringify(exported.value, null, 2);
  return download(Buffer.from(`${json}\n`), `pejling-person-${today()}.json`, 'application/json; charset=utf-8');
}
