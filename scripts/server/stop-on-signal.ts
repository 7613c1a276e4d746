import type { Server, ServerResponse } from 'node:http';
import { beginStopping, isStopping } from '../../lib/http/stopping';

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

/**
 * When asked to stop: streams are cut at once, what is under way is finished, and then `end` runs. Until then the server still
 * listens, so that whoever asks is told that it is stopping. What is not done in time is cut off.
 */
export function stopOnSignal(server: Server, underWay: UnderWay, end: () => Promise<void>): void {
  const stop = () => {
    if (isStopping()) return;
    beginStopping();
    for (const stream of underWay.streams) stream.destroy();
    void whenDone(underWay.answers)
      .then(() => closed(server))
      .then(end);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  stopWhenLeft(stop);
}

async function whenDone(answers: ReadonlySet<ServerResponse>): Promise<void> {
  const until = performance.now() + patience;
  while (answers.size > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 25));
}

async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await done;
}

/** npm passes no signal on when it is ended itself: a server whose parent is gone stops as well. */
function stopWhenLeft(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 1_000).unref();
}
