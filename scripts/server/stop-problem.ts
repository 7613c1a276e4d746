import type { IncomingMessage } from 'node:http';
import { isStopping } from '../../lib/http/stopping';
import { retrySoon } from '../../lib/http/unavailable';
import type { PlainReply } from './answer-plainly';

/** What is still answered while stopping: health, which says so, and the files of pages that were just sent. */
const answeredToTheEnd = /^\/(api\/health$|_next\/static\/|icon\.svg$|plain-page\.css$|fonts\/)/;

/** Once we are asked to stop nothing new is begun. */
export function stopProblem({ url, method }: Pick<IncomingMessage, 'url' | 'method'>): PlainReply | null {
  if (!isStopping() || answeredToTheEnd.test(url ?? '')) return null;
  // What was posted has not been read, so that it cannot be kept on the page: it still stands on the one before.
  const key = method === 'POST' ? 'lost' : 'text';
  return {
    ...{ status: 503, reason: 'stopping', retryAfter: retrySoon, again: true },
    words: ({ trouble: { stopping } }) => ({ title: stopping.title, text: stopping[key] }),
  };
}
