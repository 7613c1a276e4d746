import { troubleOf } from '@/lib/data/trouble';
import { describeError } from '@/lib/describe-error';
import { log } from '@/lib/log';
import { requestContext } from '@/lib/request-context';
import { keptForm } from './kept-form';
import { plainAnswer } from './plain-answer';
import type { Body } from './read-body';

/** Seconds after which we ask a browser or a script to try again. */
export const retrySoon = 10;

/**
 * The answer when something of the server's own does not work for now (the database is gone, locked, or its disk full): 503 with
 * what was not saved, kept to be sent again. Null for any other error, which is thrown on.
 */
export function unavailableAnswer(error: unknown, request: Request, body: Body | null): Response | null {
  const trouble = troubleOf(error);
  if (trouble === null) return null;
  log.warn({ id: requestContext()?.id, trouble, ...describeError(error) }, 'unavailable');
  const kept = body !== null && keptForm('/', body.fields) !== null;
  const key = body === null ? 'reading' : kept ? 'notSaved' : 'lost';
  return plainAnswer(request, body, {
    ...{ status: 503, reason: 'unavailable', retryAfter: retrySoon },
    words: ({ trouble: { unavailable } }) => ({ title: unavailable.title, text: unavailable[key] }),
  });
}
