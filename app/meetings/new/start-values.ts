import type { MeetingFieldValues } from '@/components/meetings/meeting-fields';
import { type Locale, textOf } from '@/lib/text/locale';

type Earlier = { readonly id: string; readonly forum: string; readonly participants: readonly string[] };

type Start = {
  readonly locale: Locale;
  /** ISO yyyy-mm-dd. */
  readonly today: string;
  /** The meeting to follow up on; null for a first one. */
  readonly previous: Earlier | null;
  /** What was typed in a form that was refused; null for a new one. */
  readonly form: URLSearchParams | null;
};

/** What a new meeting's fields hold: what was typed, or else the same people as last time, today. */
export function startValues({ locale, today, previous, form }: Start): MeetingFieldValues {
  if (form === null) {
    return {
      title: textOf(locale).meetings.form.nameStart,
      forum: previous?.forum ?? '',
      date: today,
      participants: previous?.participants.join('\n') ?? '',
      previousId: previous?.id ?? '',
    };
  }
  const typed = (name: string) => form.get(name) ?? '';
  return {
    title: typed('title'),
    forum: typed('forum'),
    date: typed('date'),
    participants: typed('participants'),
    previousId: typed('previousId'),
  };
}
