import { running } from '../config/running';
import { pruneAudit } from '../data/audit/prune-audit';
import { forgetPast } from '../data/forget/forget-past';
import { sendReminders } from '../data/reminders/send-reminders';
import { log } from '../log';
import { postLetter } from '../mail/post-letter';
import { doDailyWork } from './daily-work';
import { danishTime } from './danish-time';
import { sendLetters } from './send-letters';

/** Ends the jobs at once: nothing new is begun. Answers when what is under way is done. */
export type StopJobs = () => Promise<void>;

/** How often there is something to do, in milliseconds. */
const every = 15_000;

/**
 * What the server does by itself, in every process: sends letters in line, reminders on their day, and forgets what is past its
 * time. Each piece of work is claimed in the database, so that two processes never do it twice. A job that fails is told of in the log and
 * tried again next time; none ends the process.
 */
export function startJobs(): StopJobs {
  const stop = new AbortController();
  let underWay = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const next = () => {
    underWay = runOnce(stop.signal).then(() => {
      if (!stop.signal.aborted) waiting = setTimeout(next, every);
    });
  };
  waiting = setTimeout(next, every / 5);
  return async () => {
    stop.abort();
    clearTimeout(waiting);
    await underWay;
  };
}

const dailyWork = {
  forgotten: forgetPast,
  audit: (now: Date, signal: AbortSignal) => pruneAudit(now, running().auditRetentionDays, signal),
};

/** One turn of all jobs, one after the other. */
async function runOnce(signal: AbortSignal): Promise<void> {
  const jobs = {
    reminders: () => sendReminders(danishTime(new Date()), signal),
    letters: () => postLetters(signal),
    daily: () => doDailyWork(dailyWork, new Date(), signal),
  };
  for (const [job, run] of Object.entries(jobs)) {
    if (signal.aborted) return;
    try {
      await run();
    } catch (error) {
      // What an error says may hold what was in the statement: its kind is enough to look further.
      log.error({ job, error: error instanceof Error ? error.name : typeof error }, 'A job failed');
    }
  }
}

async function postLetters(signal: AbortSignal): Promise<void> {
  const { mail, publicUrl } = running();
  if (mail === null || publicUrl === null) return;
  const office = { ...mail, publicUrl };
  await sendLetters({ send: (posting) => postLetter(office, posting), signal, now: () => new Date() });
}
