import type { MeetingStatus } from './meeting';

/** How long phones may be in a meeting from when it was opened for them, in milliseconds. */
export const roomHours = 24 * 3_600_000;

/** At most this many phones in one meeting, so that a code that got about fills nothing without end. */
export const maximumPasses = 200;

/** At most this many times phones have joined one meeting, those who left again counted too. */
export const maximumJoins = 5 * maximumPasses;

/** True while phones may join a meeting and answer in it: it is open, and was opened for them within the last 24 hours. */
export function isRoomOpen(
  { status, openedAt }: { readonly status: MeetingStatus; readonly openedAt: Date | null },
  now: Date,
): boolean {
  return status === 'open' && openedAt !== null && now.getTime() - openedAt.getTime() < roomHours;
}
