import { AsyncLocalStorage } from 'node:async_hooks';
import type { Trouble } from './data/trouble';

/** What is known of the request that is being answered; the server makes one for each, and whatever answers it adds to it. */
export type RequestContext = {
  /** What the user is told to quote, and every line of the log about the request carries. */
  readonly id: string;
  /** The trouble that the database had last while answering it; null while it has had none. */
  trouble: Trouble | null;
  /** True once a change of its own was stored, or broke off where nobody can tell whether it was. */
  mayBeSaved: boolean;
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

/** Notes that what the current request asks for may be stored by now, whatever it is answered. */
export function noteMayBeSaved(): void {
  const context = requestContext();
  if (context !== undefined) context.mayBeSaved = true;
}

/**
 * Runs one try of something that may be tried again. A trouble it met is noted in the request only when it failed with an error
 * after which there is no other try: a later one that goes well has had no trouble.
 */
export async function inTry<T>(work: () => Promise<T>, isLast: (error: unknown) => boolean): Promise<T> {
  const request = requestContext();
  if (request === undefined) return work();
  const apart: RequestContext = { ...request, trouble: null };
  try {
    return await inRequest(apart, work);
  } catch (error) {
    if (isLast(error)) request.trouble = apart.trouble ?? request.trouble;
    throw error;
  }
}

/** The context of the current request; undefined outside of one, as in a job or a test. */
export function requestContext(): RequestContext | undefined {
  return storage().getStore();
}
