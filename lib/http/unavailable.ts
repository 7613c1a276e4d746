import { troubleOf } from '@/lib/data/trouble';
import { describeError } from '@/lib/describe-error';
import { log } from '@/lib/log';
import { requestContext } from '@/lib/request-context';
import { keptForm } from './kept-form';
import { lookPath } from './look-path';
import { plainAnswer } from './plain-answer';
import type { Body } from './read-body';

/** Seconds after which we ask a browser or a script to try again. */
export const retrySoon = 10;

/**
 * The answer when something of the server's own does not work for now (the database is gone, locked, or its disk full): 503 with
 * what was not saved, kept to be sent again; where it may have been saved all the same, that is said, with where to look. Null for any other error, which is thrown on.
 */
export function unavailableAnswer(error: unknown, request: Request, body: Body | null): Response | null {
  const trouble = troubleOf(error);
  if (trouble === null) return null;
  log.warn({ id: requestContext()?.id, trouble, ...describeError(error) }, 'unavailable');
  const kept = body !== null && keptForm('/', body.fields) !== null;
  const unsure = body !== null && (requestContext()?.mayBeSaved ?? false);
  const key = body === null ? 'reading' : unsure ? 'unsure' : kept ? 'notSaved' : 'lost';
  return plainAnswer(request, body, {
    ...{ status: 503, reason: 'unavailable', retryAfter: retrySoon },
    words: ({ trouble: { unavailable } }) => ({ title: unavailable.title, text: unavailable[key] }),
    look: unsure ? lookPath(new URL(request.url).pathname) : undefined,
  });
}
