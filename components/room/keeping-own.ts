import type { PhoneState } from '@/lib/domain/meeting/live-state';

/**
 * The next state, with what the phone itself answered in this round where the server no longer knows it: once a spread is shown, only
 * its counts are kept there. A phone that is loaded anew has forgotten it too.
 */
export function keepingOwn(before: PhoneState, next: PhoneState): PhoneState {
  const { item } = next;
  if (item === null || item.stage === 'collecting' || next.own !== null) return next;
  const same = before.item?.id === item.id && before.item.round === item.round;
  return same ? { ...next, own: before.own } : next;
}
