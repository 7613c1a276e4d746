/** The room's screen of one meeting, with what to say there. */
export function roomHref(meetingId: string, says: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(says).toString();
  const path = `/meetings/${encodeURIComponent(meetingId)}/room`;
  return query === '' ? path : `${path}?${query}`;
}

/** Where a form of the room goes when it failed; one that names no meeting goes to the list. */
export function failedRoom(meetingId: unknown, reason: string): string {
  const known = typeof meetingId === 'string' && /^[\w-]{1,100}$/.test(meetingId);
  return known ? roomHref(meetingId, { failed: reason }) : '/meetings';
}
