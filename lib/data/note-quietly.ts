import { inTry } from '../request-context';
import { quietly, type Tx } from './transaction';
import { troubleOf } from './trouble';

/** How long whoever asks waits for it, in milliseconds. */
const patience = 500;

/**
 * Writes something down that is worth no page: that somebody was seen. A page that only reads is shown even while nothing can be
 * written, and it waits for no lock; what could not be noted now is noted by the next request. It is no trouble of this one.
 */
export async function noteQuietly(change: (tx: Tx) => Promise<unknown>): Promise<void> {
  const noted = inTry(
    () => quietly(change),
    () => false,
  ).catch((error: unknown) => {
    if (troubleOf(error) === null) throw error;
  });
  await Promise.race([noted, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
}
