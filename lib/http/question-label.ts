import { knownKey } from '@/lib/text/known-key';
import { type Locale, textOf } from '@/lib/text/locale';
import type { Fields } from './read-body';

export type AskedField = {
  readonly name: string;
  /** Which of the field's values it is. */
  readonly index: number;
  readonly fields: Fields;
  readonly locale: Locale;
};

/**
 * What the form calls the field, by the beginning of its name ("note:cloud", "text-purpose", "nameEn"), and what it belongs to: so that
 * two notes on one page are told apart.
 */
export function questionLabel({ name, index, fields, locale }: AskedField): string {
  const { fields: names, fallback, about, english, numbered } = textOf(locale).privacy.ask;
  const [first = '', rest = ''] = splitName(name);
  const known = knownKey(names, first) ?? knownKey(names, first.replace(/En$/, ''));
  const field = known === null ? fallback : names[known];
  const named = known !== null && known !== first ? english(field) : field;
  const what = whatAbout(rest, fields, locale);
  if (what !== '') return about(named, what);
  return [fields[name]].flat().length > 1 ? numbered(named, index + 1) : named;
}

function splitName(name: string): readonly string[] {
  const end = name.search(/[^a-z]/i);
  return end < 0 ? [name] : [name.slice(0, end), name.slice(end + 1)];
}

/** The list for filling in says it in fields of its own, `about:` and `about`; a meeting's answers are named by their theme. */
function whatAbout(key: string, fields: Fields, locale: Locale): string {
  const { themes } = textOf(locale).guide;
  const theme = knownKey(themes, key);
  const told = [fields[`about:${key}`], fields.about].filter((one) => typeof one === 'string' && one !== '');
  return theme === null ? told.join(', ') : themes[theme].title;
}
