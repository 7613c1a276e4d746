import { countTries, takeBackTry } from '@/lib/data/people/throttle';
import { requestAddress } from '@/lib/http/request-origin';
import type { DirectoryFault } from './directory-fault';

/**
 * Looks at an answer that claims to be the directory's, so many false ones from one address in a quarter of an hour: each makes us ask the
 * directory. A true one counts for nothing, for a whole kommune may have one address.
 */
export async function withinTries(
  headers: Headers,
  look: () => Promise<Response | DirectoryFault>,
): Promise<Response | DirectoryFault | 'throttled'> {
  const name = `directory-address:${requestAddress(headers)}`;
  if ((await countTries([{ kind: 'address', name }])) !== 'allowed') return 'throttled';
  const answer = await look();
  if (typeof answer !== 'string') await takeBackTry(name);
  return answer;
}
