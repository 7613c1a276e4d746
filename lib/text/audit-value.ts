import type { AuditScalar } from '../domain/audit/audit-changes';
import { formatNumber } from './format';
import { knownKey } from './known-key';
import { type Locale, textOf } from './locale';

export type ValueContext = { readonly locale: Locale; readonly names: Readonly<Record<string, string>> };

/** The values of one field of the audit in words; `key` is the field's. Undefined is what the row does not tell. */
export function auditValues(key: string, values: readonly AuditScalar[] | undefined, context: ValueContext): string {
  const { audit } = textOf(context.locale);
  if (values === undefined) return audit.notTold;
  if (values.length === 0) return audit.nothing;
  return values.map((value) => auditValue(key, value, context)).join(', ');
}

function auditValue(key: string, value: AuditScalar, { locale, names }: ValueContext): string {
  const { audit, words } = textOf(locale);
  if (value === null) return audit.nothing;
  if (value === '') return audit.empty;
  if (typeof value === 'boolean') return value ? audit.yes : audit.no;
  if (typeof value === 'number') return key === 'year' ? String(value) : formatNumber(value, locale);
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    role: words.roles,
    answer: words.answers,
    spread: words.spreads,
    value: words.values,
    changed: audit.fields,
    texts: audit.fields,
    entity: audit.things,
  };
  const list = lists[key] ?? audit.values;
  const known = knownKey(list, value);
  return names[value] ?? (known === null ? value : list[known]) ?? value;
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
