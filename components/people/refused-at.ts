import type { UsersAsked } from './users-notice';

/** Why a change of one user was just refused, and what was typed in that user's form. */
export interface Refused {
  reason: string;
  typed: Readonly<Record<string, string>>;
}

/** What was refused of one user; null when it was another's, or nothing was. */
export function refusedAt({ failed, userId, flash }: UsersAsked, id: string): Refused | null {
  if (failed === undefined || userId !== id) return null;
  return { reason: failed, typed: flash.userId === id ? flash : {} };
}
