import type { MissingArea } from '@/lib/domain/reminder/missing-areas';
import type { Recipient } from '@/lib/domain/reminder/who-is-reminded';
import type { Locale } from '@/lib/text/locale';
import { ownReminder } from '@/lib/text/own-reminder';
import { mailtoHref } from './mailto-href';

/** What a reminder written by hand is about, where it leads, and who writes it. */
export type OwnMail = {
  readonly locale: Locale;
  readonly origin: string;
  readonly from: string;
  readonly view: {
    readonly kommuneName: string;
    readonly year: number;
    /** ISO yyyy-mm-dd; null without one. */
    readonly fillBy: string | null;
    readonly recipients: readonly Recipient[];
  };
};

/** Where to write to one of them, with the text about the own areas; the address alone where that would be too long. */
export function hrefToOne({ view, ...options }: OwnMail, { name, email, areas }: Recipient): string {
  const mail = ownReminder({ ...view, areas }, { ...options, name });
  return mailtoHref({ to: email, ...mail }) ?? `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`;
}

/** The text to all of them, or to the only one, and where to write it; null where it would be too long for an address. */
export function mailToAll({ view, ...options }: OwnMail): { readonly text: string; readonly href: string | null } {
  const [first, second] = view.recipients;
  const name = second === undefined ? (first?.name ?? null) : null;
  const mail = ownReminder({ ...view, areas: allAreas(view.recipients) }, { ...options, name });
  return { text: mail.text, href: mailtoHref({ bcc: view.recipients.map(({ email }) => email), ...mail }) };
}

/** Each area once, though two may share it. */
function allAreas(recipients: readonly Recipient[]): MissingArea[] {
  return [...new Map(recipients.flatMap(({ areas }) => areas).map((area) => [area.id, area])).values()];
}
