import { knownKey } from '@/lib/text/known-key';
import { type Locale, textOf } from '@/lib/text/locale';

/** A day that was typed in one of the forms and would not do; `error` is what the field is told. */
export type RefusedDay = { readonly typed: string; readonly error: string | undefined };

/** What is no mistake of the field's. */
const elsewhere = ['no-mail', 'already-sent', 'too-many'];

/** What the field is to show again, from what the address says of it; null when it was not this field. */
export function refusedDay(
  { failed, field, typed }: { readonly [name in 'failed' | 'field' | 'typed']?: string | undefined },
  { of, locale }: { readonly of: string; readonly locale: Locale },
): RefusedDay | null {
  const texts: Readonly<Record<string, string>> = textOf(locale).mail.reminders.failed;
  const key = knownKey(texts, failed);
  if (field !== of || !key) return null;
  return { typed: typed ?? '', error: elsewhere.includes(key) ? undefined : texts[key] };
}
