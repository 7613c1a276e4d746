import { z } from 'zod';
import type { ThemeAnswer, ThemeSaid } from '@/components/meetings/guide-theme';
import { tidyText } from '@/lib/domain/meeting/meeting-head';
import { readCarriedForm } from '@/lib/http/carried-form';
import { knownKey } from '@/lib/text/known-key';
import { type Locale, textOf } from '@/lib/text/locale';

const list = z.string().max(1000).optional().catch(undefined);
const saidQuery = z.object({ saved: list, failed: list });

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the form that led here did with each theme: saved or refused, and what was typed there that is saved nowhere. */
export async function readSaid(query: Query, locale: Locale): Promise<(answer: ThemeAnswer) => ThemeSaid> {
  const { guide } = textOf(locale);
  const { saved, failed } = saidQuery.parse(query);
  const form = failed === undefined ? null : await readCarriedForm();
  const refused = new Map((failed ?? '').split(',').map((one) => [one.split(':')[0], one.split(':')[1]]));
  return (answer) => {
    const failedKey = knownKey(guide.failed, refused.get(answer.theme));
    return {
      done: saved?.split(',').includes(answer.theme) ? guide.done.answered : null,
      failed: failedKey && guide.failed[failedKey],
      typed: form === null ? null : typedIn(form, answer),
    };
  };
}

/** Null for what the form left as it was, and for what is saved. */
function typedIn(form: URLSearchParams, { theme, text }: ThemeAnswer): string | null {
  const typed = tidyText(form.get(`text-${theme}`) ?? '');
  return typed === tidyText(form.get(`was-${theme}`) ?? '') || typed === text ? null : typed;
}
