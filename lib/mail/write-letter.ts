import type { MovedLetter, ReminderLetter, ResetLetter, SentInvitation, SentLetter } from '../domain/mail/letter';
import { formatDate } from '../text/format';
import { type Locale, textOf } from '../text/locale';
import { reminderWords } from '../text/reminder-words';

export type WrittenLetter = { readonly subject: string; readonly text: string };

/** A letter in words: plain text, Danish first and English below, since nobody has chosen a language in a letter. */
export function writeLetter(letter: SentLetter, publicUrl: string): WrittenLetter {
  const [danish, english] = [write(letter, publicUrl, 'da'), write(letter, publicUrl, 'en')];
  const text = `${danish.text}\n\n\n----- In English -----\n\n${english.text}\n`;
  return { subject: `${danish.subject} / ${english.subject}`, text };
}

function write(letter: SentLetter, publicUrl: string, locale: Locale): WrittenLetter {
  if (letter.kind === 'invitation') return writeInvitation(letter, publicUrl, locale);
  if (letter.kind === 'moved') return writeMoved(letter, locale);
  return letter.kind === 'reset' ? writeReset(letter, publicUrl, locale) : writeReminder(letter, publicUrl, locale);
}

function writeInvitation(letter: SentInvitation, publicUrl: string, locale: Locale): WrittenLetter {
  const { mail, entry } = textOf(locale);
  const { subject, open, lasts, from, unknown } = mail.letters.invitation;
  const link = `${publicUrl}/invitation/${letter.token}`;
  const lead = entry.invitation.leads[letter.role](letter.kommuneName ?? '');
  const sender = letter.invitedBy === undefined ? [] : [from(letter.invitedBy)];
  const until = lasts(formatDate(new Date(letter.expiresAt), locale));
  return { subject, text: paragraphs(locale, letter.name, [lead, `${open}\n${link}`, until, ...sender, unknown]) };
}

function writeMoved(letter: MovedLetter, locale: Locale): WrittenLetter {
  const { subject, lead, unknown } = textOf(locale).mail.letters.moved;
  return { subject, text: paragraphs(locale, letter.name, [lead, unknown]) };
}

function writeReset(letter: ResetLetter, publicUrl: string, locale: Locale): WrittenLetter {
  const { subject, lead, lasts, unknown } = textOf(locale).mail.letters.reset;
  const link = `${publicUrl}/reset/${letter.token}`;
  return { subject, text: paragraphs(locale, letter.name, [`${lead}\n${link}`, lasts, unknown]) };
}

function writeReminder(letter: ReminderLetter, origin: string, locale: Locale): WrittenLetter {
  const { subject, parts } = reminderWords(letter, { locale, origin, to: 'one' });
  return { subject, text: paragraphs(locale, letter.name, parts) };
}

function paragraphs(locale: Locale, name: string, parts: readonly string[]): string {
  const { hello, goodbye } = textOf(locale).mail.letters;
  return [hello(name), ...parts, goodbye].join('\n\n');
}
