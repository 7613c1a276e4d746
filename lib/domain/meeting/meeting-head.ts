import { isDate } from '../release/is-date';

/** What an editor writes of a meeting. */
export type MeetingHead = {
  readonly title: string;
  /** The leadership group, as written. */
  readonly forum: string;
  /** ISO yyyy-mm-dd. */
  readonly date: string;
  /** Roles, in the order they were written. */
  readonly participants: readonly string[];
};

export type MeetingHeadProblem = 'title' | 'forum' | 'date' | 'participants';

/** In UTF-16 units, as a text field's maxlength counts; and how many may take part. */
export const meetingLimits = {
  title: 120,
  forum: 120,
  participant: 120,
  participants: 60,
  /** Of what is said of an item, of a reason, and of what became of a decision. */
  note: 1000,
  answer: 4000,
  what: 500,
  who: 120,
  items: 40,
} as const;

/** One line, its spaces tidied. */
export function tidyLine(text: string): string {
  return text.normalize('NFC').replaceAll('\u0000', '').replace(/\s+/g, ' ').trim();
}

/** A text of several lines; a form sends each line break as two characters. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim();
}

/** One a line, empty lines left out, none twice. */
export function splitParticipants(text: string): string[] {
  return [...new Set(text.split('\n').map(tidyLine))].filter((line) => line !== '');
}

/** What is wrong with a tidied head; null when nothing is. */
export function meetingHeadProblem({ title, forum, date, participants }: MeetingHead): MeetingHeadProblem | null {
  if (title === '' || title.length > meetingLimits.title) return 'title';
  if (forum === '' || forum.length > meetingLimits.forum) return 'forum';
  if (!isDate(date)) return 'date';
  const fits = participants.every((line) => line.length <= meetingLimits.participant);
  return fits && participants.length <= meetingLimits.participants ? null : 'participants';
}
