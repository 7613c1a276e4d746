import { currentSignedIn } from '@/lib/auth/current';
import { writeContributionFile } from '@/lib/data/exchange/write-contribution-file';
import { seeOther } from '@/lib/http/handle-post';
import { limitFile } from '@/lib/http/limit-dear';
import { noteRefusal } from '@/lib/http/note-refusal';
import { roundHref } from '../../addresses';
import { jsonFile } from '../../json-file';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The viewer's kommune's own contribution as a signed file, for the round's publisher. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther(`/sign-in?next=${encodeURIComponent(roundHref(id))}`);
  const { viewer } = signedIn;
  const refused = await limitFile(request, viewer);
  if (refused !== null) return refused;
  const written = await writeContributionFile(viewer, { roundId: id });
  if (!written.ok) await noteRefusal({ request, viewer, failure: written });
  return jsonFile(written);
}
