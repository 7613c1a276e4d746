import { earlierMeetings } from './follow-up';

/** A closed meeting; the day it was held is ISO yyyy-mm-dd, and when it was closed ISO 8601. */
export type ClosedMeeting = {
  readonly id: string;
  readonly previousId: string | null;
  readonly forum: string;
  readonly date: string;
  readonly closedAt: string;
};

/** A meeting that is planned; `createdAt` is ISO 8601. */
export type PlannedMeeting = {
  readonly id: string;
  readonly previousId: string | null;
  readonly forum: string;
  readonly createdAt: string;
};

/**
 * The meeting that a planned one follows up, by what has been held since it was planned: the newest that continues from the one it was
 * planned after, or, where it was planned after none, the newest of the same forum that was closed since. So what November decides comes
 * to a December that was planned in October. Otherwise the one it was planned after.
 */
export function continuedFrom(planned: PlannedMeeting, closed: readonly ClosedMeeting[]): string | null {
  const { previousId } = planned;
  const continues = (meeting: ClosedMeeting): boolean => {
    const ids = earlierMeetings(closed, meeting).map(({ id }) => id);
    if (meeting.id === planned.id || meeting.previousId === planned.id) return false;
    if (previousId === null) return meeting.forum === planned.forum && meeting.closedAt >= planned.createdAt;
    return ids.includes(previousId);
  };
  const [newest] = closed.filter(continues).toSorted(newestFirst);
  return newest?.id ?? previousId;
}

function newestFirst(one: ClosedMeeting, other: ClosedMeeting): number {
  const day = ({ date, closedAt }: ClosedMeeting) => `${date} ${closedAt}`;
  return day(one) < day(other) ? 1 : day(one) > day(other) ? -1 : 0;
}
