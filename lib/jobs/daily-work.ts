import { claimDaily, finishDaily } from '../data/forget/claim-daily';
import { log } from '../log';

/** Pieces of the day's work by name; each answers how much it did, for the log. */
export type DailyWork = Readonly<Record<string, (now: Date, signal: AbortSignal) => Promise<unknown>>>;

/**
 * Does each piece of the day's work, if it is this process's to do now. One that fails keeps none of the others from being done; all are
 * then done again an hour later. So are they when `signal` ends the work before all of it is done.
 */
export async function doDailyWork(work: DailyWork, now: Date, signal: AbortSignal): Promise<void> {
  if (!(await claimDaily(now))) return;
  const done: Record<string, unknown> = {};
  for (const [piece, run] of Object.entries(work)) {
    if (signal.aborted) break;
    try {
      done[piece] = await run(now, signal);
    } catch (error) {
      // What an error says may hold what was in the statement: its kind is enough to look further.
      log.error(
        { piece, error: error instanceof Error ? error.name : typeof error },
        'A piece of the daily work failed',
      );
    }
  }
  if (!signal.aborted && Object.keys(done).length === Object.keys(work).length) await finishDaily(now);
  log.info(done, 'Forgot what is long over');
}
