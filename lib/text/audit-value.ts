import type { AuditScalar } from '../domain/audit/audit-changes';
import { entityOfKey } from '../domain/audit/entity-of-key';
import { shortCode } from '../domain/audit/short-code';
import { formatDate, formatNumber, formatTime } from './format';
import { knownKey } from './known-key';
import { type Locale, textOf } from './locale';

export type ValueContext = {
  readonly locale: Locale;
  /** What the things behind ids are called, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** True where the id of a thing without a name is told in full, as a file does. */
  readonly ids?: boolean;
};

/** The values of one field of the audit in words; `key` is the field's. Undefined is what the row does not tell. */
export function auditValues(key: string, values: readonly AuditScalar[] | undefined, context: ValueContext): string {
  const { audit } = textOf(context.locale);
  if (values === undefined || values.length === 0) return audit.nothing;
  return values.map((value) => auditValue(key, value, context)).join(', ');
}

function auditValue(key: string, value: AuditScalar, context: ValueContext): string {
  const { locale } = context;
  const { audit } = textOf(locale);
  if (value === null) return audit.nothing;
  if (value === '') return audit.empty;
  if (typeof value === 'boolean') return value ? audit.yes : audit.no;
  if (typeof value === 'number') return key === 'year' ? String(value) : formatNumber(value, locale);
  return typed.has(key) ? value : auditWord(key, value, context);
}

/** Fields whose text somebody has typed: it stands as it is, whatever word or day it looks like. */
const typed: ReadonlySet<string> = new Set(['title', 'titleEn', 'name', 'nameEn', 'fileName', 'forum']);

function auditWord(key: string, value: string, context: ValueContext): string {
  const { locale, names } = context;
  const name = names[value];
  if (name !== undefined) return name;
  const list = listOf(key, locale);
  const known = knownKey(list, value);
  return (known === null ? null : list[known]) ?? dayOf(value, locale) ?? unnamed(key, value, context) ?? value;
}

/** The words that a field's values are taken from. */
function listOf(key: string, locale: Locale): Readonly<Record<string, string>> {
  const { audit, words, editions } = textOf(locale);
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    role: words.roles,
    answer: words.answers,
    spread: words.spreads,
    value: words.values,
    ring: words.rings,
    basis: editions.page.basis,
    kind: { ...audit.kinds, ...audit.values },
    changed: audit.fields,
    texts: audit.fields,
    entity: audit.things,
  };
  return lists[key] ?? audit.values;
}

/** A day (yyyy-mm-dd) or a moment (ISO 8601) as it is said; null for anything else. */
function dayOf(value: string, locale: Locale): string | null {
  if (!/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(value)) return null;
  const isDay = !value.includes('T');
  const moment = new Date(isDay ? `${value}T12:00:00Z` : value);
  if (Number.isNaN(moment.getTime())) return null;
  const day = formatDate(moment, locale);
  return isDay ? day : `${day} ${formatTime(moment, locale)}`;
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** An id of what has no name, or none any longer, as what it is and what tells it from others; null for what is no id. */
function unnamed(key: string, value: string, { locale, ids = false }: ValueContext): string | null {
  const { things, erasedThing, invited } = textOf(locale).audit;
  const entity = entityOfKey(key);
  const code = ids ? value : shortCode(value);
  if (entity === 'user') return erasedThing(code);
  if (entity === 'invitation') return invited(code);
  const known = knownKey(things, entity);
  if (known !== null) return `${things[known]} (${code})`;
  return uuid.test(value) && !ids ? `(${code})` : null;
}

/** What a field is called: the innermost key that has a name; an unknown one as it was written. */
export function auditField(path: readonly string[], locale: Locale): string {
  const { fields } = textOf(locale).audit;
  const parts = path.map((key) => {
    const known = knownKey(fields, key);
    return known === null ? key : fields[known];
  });
  return parts.join(' › ');
}
