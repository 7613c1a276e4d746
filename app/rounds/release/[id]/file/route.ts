import { currentSignedIn } from '@/lib/auth/current';
import { writeReleaseFile } from '@/lib/data/exchange/write-release-file';
import { seeOther } from '@/lib/http/handle-post';
import { releaseHref } from '../../../addresses';
import { jsonFile } from '../../../json-file';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** What was published, as a signed file that any installation can load. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther(`/sign-in?next=${encodeURIComponent(releaseHref(id))}`);
  return jsonFile(await writeReleaseFile(signedIn.viewer, { releaseId: id }));
}
