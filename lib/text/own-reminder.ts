import { type Locale, textOf } from './locale';
import { type ReminderAbout, reminderWords } from './reminder-words';

export type OwnReminder = { readonly subject: string; readonly text: string };

type Options = {
  readonly locale: Locale;
  /** Where Pejling is, without a slash at the end. */
  readonly origin: string;
  /** Who writes it. */
  readonly from: string;
  /** The receiver's name; null to all at once. */
  readonly name: string | null;
};

/** A reminder that somebody sends from an own mail program: in the own language, and signed. */
export function ownReminder(about: ReminderAbout, { locale, origin, from, name }: Options): OwnReminder {
  const { hello, reminder } = textOf(locale).mail.letters;
  const { subject, parts } = reminderWords(about, { locale, origin, to: name === null ? 'all' : 'one' });
  const greeting = name === null ? reminder.helloAll : hello(name);
  return { subject, text: [greeting, ...parts, `${reminder.regards}\n${from}`].join('\n\n') };
}
