import { currentSignedIn } from '@/lib/auth/current';
import { recordDownload } from '@/lib/data/audit/record-download';
import { writeRoundFile } from '@/lib/data/exchange/write-round-file';
import { seeOther } from '@/lib/http/handle-post';
import { limitFile } from '@/lib/http/limit-dear';
import { noteRefusal } from '@/lib/http/note-refusal';
import { roundHref } from '../../addresses';
import { jsonFile } from '../../json-file';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The round as a file, for kommuner on servers of their own. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther(`/sign-in?next=${encodeURIComponent(roundHref(id))}`);
  const { viewer } = signedIn;
  const refused = await limitFile(request, viewer);
  if (refused !== null) return refused;
  const written = await writeRoundFile(viewer, { roundId: id });
  if (!written.ok) await noteRefusal({ request, viewer, failure: written });
  if (written.ok) await recordDownload(viewer, { entity: 'round', entityId: id, file: 'round.json' });
  return jsonFile(written);
}
