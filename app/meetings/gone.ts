import type { Result } from '@/lib/domain/result';

/** What a form may have chosen that was there when its page was shown: archived, or taken off the radar meanwhile. */
const chosen = ['no-area', 'no-technology', 'no-cell', 'no-initiative', 'no-decision'];

/**
 * What was chosen and is gone is a choice to make again, with everything else still there: `not_found` becomes `invalid`, and its page
 * says so. What the form is about itself stays `not_found`.
 */
export function chooseAgain<T, D>(result: Result<T, D>): Result<T, D> {
  const isChoice = !result.ok && result.code === 'not_found' && chosen.includes(result.reason);
  return isChoice ? { ...result, code: 'invalid' } : result;
}
