import type { InvitationLetter, Letter, ReminderLetter, ResetLetter } from '../domain/mail/letter';
import { formatDate } from '../text/format';
import { type Locale, textOf } from '../text/locale';

export type WrittenLetter = { readonly subject: string; readonly text: string };

/** A letter in words: plain text, Danish first and English below, since nobody has chosen a language in a letter. */
export function writeLetter(letter: Letter, publicUrl: string): WrittenLetter {
  const [danish, english] = [write(letter, publicUrl, 'da'), write(letter, publicUrl, 'en')];
  const text = `${danish.text}\n\n\n----- In English -----\n\n${english.text}\n`;
  return { subject: `${danish.subject} / ${english.subject}`, text };
}

function write(letter: Letter, publicUrl: string, locale: Locale): WrittenLetter {
  if (letter.kind === 'invitation') return writeInvitation(letter, publicUrl, locale);
  return letter.kind === 'reset' ? writeReset(letter, publicUrl, locale) : writeReminder(letter, publicUrl, locale);
}

function writeInvitation(letter: InvitationLetter, publicUrl: string, locale: Locale): WrittenLetter {
  const { mail, entry } = textOf(locale);
  const { subject, open, lasts, unknown } = mail.letters.invitation;
  const link = `${publicUrl}/invitation/${letter.token}`;
  const lead = entry.invitation.leads[letter.role](letter.kommuneName ?? '');
  const until = lasts(formatDate(new Date(letter.expiresAt), locale));
  return { subject, text: paragraphs(locale, letter.name, [lead, `${open}\n${link}`, until, unknown]) };
}

function writeReset(letter: ResetLetter, publicUrl: string, locale: Locale): WrittenLetter {
  const { subject, lead, lasts, unknown } = textOf(locale).mail.letters.reset;
  const link = `${publicUrl}/reset/${letter.token}`;
  return { subject, text: paragraphs(locale, letter.name, [`${lead}\n${link}`, lasts, unknown]) };
}

function writeReminder(letter: ReminderLetter, publicUrl: string, locale: Locale): WrittenLetter {
  const text = textOf(locale).mail.letters.reminder;
  const { kommuneName, year, fillBy, areas } = letter;
  const day = fillBy === null ? null : formatDate(new Date(`${fillBy}T12:00:00Z`), locale);
  const list = areas.map(({ name, left }) => `- ${text.area(name, left)}`).join('\n');
  const lead = text.lead({ kommuneName, year, day });
  const parts = [`${lead}\n${list}`, `${text.open}\n${publicUrl}/fill?year=${year}`, text.unknown];
  return { subject: text.subject(year), text: paragraphs(locale, letter.name, parts) };
}

function paragraphs(locale: Locale, name: string, parts: readonly string[]): string {
  const { hello, goodbye } = textOf(locale).mail.letters;
  return [hello(name), ...parts, goodbye].join('\n\n');
}
