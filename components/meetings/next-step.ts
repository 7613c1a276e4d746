import type { MeetingStatus } from '@/lib/domain/meeting/meeting';

/** The one next step of a meeting's page, by where the meeting is and who looks. */
export type NextStep =
  /** An editor's. */
  | 'fill-agenda'
  /** Everything is there, and the day has not come. */
  | 'get-ready'
  | 'open'
  | 'show'
  /** The last item is agreed on or decided. */
  | 'close'
  /** Everyone's, of a closed one. */
  | 'minutes'
  /** Of those who only look. */
  | 'read'
  | 'join';

type Standing = {
  readonly status: MeetingStatus;
  readonly items: number;
  /** The last item of the agenda is agreed on or decided. */
  readonly throughLast: boolean;
  readonly mayPrepare: boolean;
  /** Both ISO yyyy-mm-dd. */
  readonly date: string;
  readonly today: string;
};

/** What to do now: fill the agenda, get ready, open on the day, show it in the room, close it, fetch the minutes; a reader reads, then joins. */
export function nextStep({ status, items, throughLast, mayPrepare, date, today }: Standing): NextStep {
  if (status === 'closed') return 'minutes';
  if (!mayPrepare) return status === 'open' ? 'join' : 'read';
  if (status === 'open') return throughLast ? 'close' : 'show';
  if (items === 0) return 'fill-agenda';
  return date > today ? 'get-ready' : 'open';
}
