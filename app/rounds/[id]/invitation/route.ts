import { currentSignedIn } from '@/lib/auth/current';
import { writeRoundFile } from '@/lib/data/exchange/write-round-file';
import { seeOther } from '@/lib/http/handle-post';
import { roundHref } from '../../addresses';
import { jsonFile } from '../../json-file';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The round as a file, for kommuner on servers of their own. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const signedIn = await currentSignedIn();
  if (signedIn === null) return seeOther(`/sign-in?next=${encodeURIComponent(roundHref(id))}`);
  return jsonFile(await writeRoundFile(signedIn.viewer, { roundId: id }));
}
