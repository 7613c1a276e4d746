import type { ReminderLetter } from '../domain/mail/letter';
import { formatDate } from './format';
import { type Locale, textOf } from './locale';

/** What is missing, by when, and in which radar. */
export type ReminderAbout = Pick<ReminderLetter, 'kommuneName' | 'year' | 'fillBy' | 'areas'>;

export type ReminderWords = { readonly subject: string; readonly parts: readonly string[] };

type Options = {
  readonly locale: Locale;
  /** Where Pejling is, without a slash at the end. */
  readonly origin: string;
  /** To one person about the own areas, or to all who have answers missing. */
  readonly to: 'one' | 'all';
};

/** What a reminder says between its greetings, paragraph by paragraph. */
export function reminderWords(about: ReminderAbout, { locale, origin, to }: Options): ReminderWords {
  const text = textOf(locale).mail.letters.reminder;
  const { kommuneName, year, fillBy, areas } = about;
  const day = fillBy === null ? null : formatDate(new Date(`${fillBy}T12:00:00Z`), locale);
  const lead = (to === 'one' ? text.lead : text.leadAll)({ kommuneName, year, day });
  const list = areas.map(({ name, left }) => `- ${text.area(name, left)}`).join('\n');
  const open = `${text.open}\n${origin}/fill?year=${year}`;
  return { subject: text.subject(year), parts: [`${lead}\n${list}`, open, text.unknown] };
}
