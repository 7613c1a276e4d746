import { AsyncLocalStorage } from 'node:async_hooks';
import type { Trouble } from './data/trouble';

/** What is known of the request that is being answered; the server makes one for each, and whatever answers it adds to it. */
export type RequestContext = {
  /** What the user is told to quote, and every line of the log about the request carries. */
  readonly id: string;
  /** The trouble that the database had last while answering it; null while it has had none. */
  trouble: Trouble | null;
};

const kept = globalThis as typeof globalThis & { pejlingRequests?: AsyncLocalStorage<RequestContext> };

/** The server's own code and the pages' are compiled apart, and share this one. */
function storage(): AsyncLocalStorage<RequestContext> {
  kept.pejlingRequests ??= new AsyncLocalStorage();
  return kept.pejlingRequests;
}

/** Runs what answers a request, with its context at hand everywhere beneath. */
export function inRequest<T>(context: RequestContext, work: () => T): T {
  return storage().run(context, work);
}

/** Notes that the database failed under the current request, for whoever finds that it has not been answered. */
export function noteTrouble(trouble: Trouble | null): void {
  const context = requestContext();
  if (context !== undefined && trouble !== null) context.trouble = trouble;
}

/** The context of the current request; undefined outside of one, as in a job or a test. */
export function requestContext(): RequestContext | undefined {
  return storage().getStore();
}
