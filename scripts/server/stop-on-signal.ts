import type { Server, ServerResponse } from 'node:http';
import { beginStopping, isStopping } from '../../lib/http/stopping';
import { log } from '../../lib/log';

/** How long a stop waits for what is under way, in milliseconds. */
const patience = 25_000;

/** The answers that are being made, and those of them that have no end. */
export type UnderWay = { readonly answers: Set<ServerResponse>; readonly streams: Set<ServerResponse> };

/** Keeps count of an answer from now until it is done. */
export function keepUnderWay({ answers, streams }: UnderWay, response: ServerResponse, isStream: boolean): void {
  const kept = isStream ? streams : answers;
  kept.add(response);
  response.once('close', () => kept.delete(response));
}

/** Why a server stops. */
type StopReason = 'SIGTERM' | 'SIGINT' | 'npm is gone';

export type Stop = {
  readonly underWay: UnderWay;
  /** Ends the jobs, and answers when what they have under way is done. */
  readonly stopJobs: () => Promise<void>;
  /** What comes last, when nothing is under way any more. */
  readonly end: () => Promise<void>;
};

/** When asked to stop, stops, once, and the log tells why. */
export function stopOnSignal(server: Server, { underWay, stopJobs, end }: Stop): void {
  const stop = (why: StopReason) => {
    if (isStopping()) return;
    beginStopping();
    log.info({ why }, 'stopping');
    void drain(server, { underWay, stopJobs, patience }).then(end);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal));
  if (isUnderNpm()) stopWhenLeft(() => stop('npm is gone'));
}

/**
 * Streams are cut at once, the jobs begin nothing new, and what is under way is finished. Until then the server still listens, so that
 * whoever asks is told that it is stopping. What is not done within `patience` milliseconds is cut off, a job too: its change is then
 * rolled back, and made by whoever claims it next.
 */
export async function drain(
  server: Server,
  { underWay, stopJobs, patience }: Omit<Stop, 'end'> & { readonly patience: number },
): Promise<void> {
  for (const stream of underWay.streams) stream.destroy();
  await Promise.all([within(stopJobs(), patience), whenDone(underWay.answers, patience)]);
  await closed(server);
}

/** Settles when `work` does, and no later than after so many milliseconds; that it failed is told of by whoever did it. */
export async function within(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let waiting: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    waiting = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work.catch(() => undefined), enough]);
  clearTimeout(waiting);
}

async function whenDone(answers: ReadonlySet<ServerResponse>, milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds;
  while (answers.size > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 25));
}

async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await done;
}

/** npm names what it runs. */
function isUnderNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}

/**
 * npm passes no signal on when it is ended itself: a server that it started stops when it is gone. Of any other parent nothing is known: a
 * shell that started us in the background may well end before us.
 */
function stopWhenLeft(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 1_000).unref();
}
