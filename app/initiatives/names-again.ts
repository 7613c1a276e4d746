import type { Result } from '@/lib/domain/result';

/** What was chosen in a form and has been archived or removed since. */
export const goneNames = ['no-area', 'no-technology'] as const;
type GoneName = (typeof goneNames)[number];

export function isGoneName(reason: string | undefined): reason is GoneName {
  return goneNames.some((name) => name === reason);
}

/** An area or a technology that is gone is a choice to make again, with everything else still there: `invalid`, not `not_found`. */
export function namesAgain<Value, Detail>(result: Result<Value, Detail>): Result<Value, Detail> {
  return !result.ok && isGoneName(result.reason) ? { ...result, code: 'invalid' } : result;
}
