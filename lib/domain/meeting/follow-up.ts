import type { DecisionStatus } from './meeting';

type Linked = { readonly id: string; readonly previousId: string | null };

/**
 * The meetings whose decisions follow to one: the one before it, the one before that, and so on, newest first. A meeting is never
 * before itself, whatever the links say.
 */
export function earlierMeetings<T extends Linked>(meetings: readonly T[], start: Linked): T[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const seen = new Set([start.id]);
  const found: T[] = [];
  for (let id = start.previousId; id !== null && !seen.has(id); ) {
    seen.add(id);
    const meeting = byId.get(id);
    if (meeting === undefined) break;
    found.push(meeting);
    id = meeting.previousId;
  }
  return found;
}

/**
 * Whether a decision of an earlier meeting is followed up: it is open, or something became of it since the last meeting was closed. Times
 * are ISO 8601; `lastClosedAt` is null where the last meeting is not closed.
 */
export function isFollowedUp(
  { status, settledAt }: { readonly status: DecisionStatus; readonly settledAt: string | null },
  lastClosedAt: string | null,
): boolean {
  if (status === 'open') return true;
  return settledAt !== null && lastClosedAt !== null && settledAt >= lastClosedAt;
}
