import { checkTimes } from '@/lib/domain/directory/check-step';
import { keptForm } from './kept-form';
import { plainAnswer } from './plain-answer';
import type { Body } from './read-body';

/**
 * The answer to a change by somebody whose directory has not answered for too long: nothing is saved, and what was typed is kept to
 * be sent again.
 */
export function directorySilentAnswer(request: Request, body: Body): Response {
  const key = keptForm('/', body.fields) === null ? 'lost' : 'notSaved';
  return plainAnswer(request, body, {
    ...{ status: 503, reason: 'directory-silent', retryAfter: checkTimes.pause / 1000 },
    words: ({ directory: { waiting }, trouble: { unavailable } }) => ({ title: waiting.title, text: unavailable[key] }),
  });
}
