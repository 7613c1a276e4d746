import type { Theme } from '@/lib/domain/meeting/theme';

export const meetingsHref = '/meetings';
export const newMeetingHref = '/meetings/new';

type Says = Readonly<Record<string, string>>;

/** The page of one meeting, with what to say there and the part to show. */
export function meetingHref(id: string, says: Says = {}, part = ''): string {
  const anchor = part === '' ? '' : `#${part}`;
  return `${withQuery(`/meetings/${encodeURIComponent(id)}`, says)}${anchor}`;
}

/** The meeting's themes, at one of them where it is named. */
export function guideHref(id: string, theme?: Theme, says: Says = {}): string {
  const anchor = theme === undefined ? '' : `#${theme}`;
  return `${withQuery(`/meetings/${encodeURIComponent(id)}/guide`, says)}${anchor}`;
}

/** The meeting on the room's screen. */
export function roomHref(id: string): string {
  return `/meetings/${encodeURIComponent(id)}/room`;
}

/** Where its minutes are fetched. */
export function minutesHref(id: string, format: 'pdf' | 'docx'): string {
  return `/meetings/${encodeURIComponent(id)}/minutes/${format}`;
}

/** The form of the meeting that follows up on this one. */
export function nextMeetingHref(previousId: string): string {
  return withQuery(newMeetingHref, { previous: previousId });
}

/** The form of a committee paper that tells of this meeting, over the radar it discussed. */
export function paperAboutHref(id: string, year: number): string {
  return withQuery('/exports/new', { year: String(year), meeting: id });
}

export function withQuery(path: string, says: Says): string {
  const query = new URLSearchParams(says).toString();
  return query === '' ? path : `${path}?${query}`;
}
