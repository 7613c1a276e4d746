import { currentSignedIn } from '@/lib/auth/current';
import { recordDownload } from '@/lib/data/audit/record-download';
import { writeReleaseFile } from '@/lib/data/exchange/write-release-file';
import { seeOther } from '@/lib/http/handle-post';
import { limitFile } from '@/lib/http/limit-dear';
import { noteRefusal } from '@/lib/http/note-refusal';
import { releaseHref } from '../../../addresses';
import { jsonFile } from '../../../json-file';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** What was published, as a signed file that any installation can load. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther(`/sign-in?next=${encodeURIComponent(releaseHref(id))}`);
  const { viewer } = signedIn;
  const refused = await limitFile(request, viewer);
  if (refused !== null) return refused;
  const written = await writeReleaseFile(viewer, { releaseId: id });
  if (!written.ok) await noteRefusal({ request, viewer, failure: written });
  if (written.ok) await recordDownload(viewer, { entity: 'release', entityId: id, file: 'release.json' });
  return jsonFile(written);
}
