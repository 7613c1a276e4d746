import { type Locale, textOf } from '@/lib/text/locale';

export interface WhomToAskProps {
  locale: Locale;
  people: readonly { readonly name: string; readonly email: string }[];
}

/** Who can give access, each with a link to write. Nothing where nobody can. */
export function WhomToAsk({ locale, people }: WhomToAskProps) {
  if (people.length === 0) return null;
  const { write, subject } = textOf(locale).shell.forbidden;
  const parts = new Intl.ListFormat(locale, { type: 'disjunction' }).formatToParts(people.map(({ email }) => email));
  const nameOf = (email: string) => people.find((person) => person.email === email)?.name ?? email;
  return (
    <p>
      {write}{' '}
      {parts.map(({ type, value }) =>
        type === 'literal' ? (
          value
        ) : (
          <a key={value} href={mailto(value, subject)}>
            {nameOf(value)}
          </a>
        ),
      )}
      .
    </p>
  );
}

/** The sign between name and host stays as it is: not every mail program takes it otherwise. */
function mailto(email: string, subject: string): string {
  const address = encodeURIComponent(email).replaceAll('%40', '@');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}`;
}
