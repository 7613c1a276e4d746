import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { AuditKind } from '@/lib/domain/audit/audit-words';
import { type Locale, textOf } from '@/lib/text/locale';
import { type AuditQuery, auditPath } from './audit-href';

type Props = {
  readonly locale: Locale;
  readonly query: AuditQuery;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Those that the viewer's log can have rows of. */
  readonly kinds: readonly AuditKind[];
  /** Whether the log is narrowed at all. */
  readonly narrowed: boolean;
};

/** Narrows the log by days, who and what; a thing that was chosen before stays chosen. */
export function AuditFilterForm({ locale, query, people, kinds, narrowed }: Props) {
  const { filter, kinds: kindNames } = textOf(locale).audit;
  const whoOptions = people.map(({ id, name }) => ({ value: id, label: name }));
  const kindOptions = kinds.map((kind) => ({ value: kind, label: kindNames[kind] }));
  return (
    <search>
      <form method="get" action={auditPath} className="audit-filter" aria-label={filter.heading}>
        <TextInput locale={locale} id="from" type="date" label={filter.from} defaultValue={query.from} size="xs" />
        <TextInput locale={locale} id="until" type="date" label={filter.until} defaultValue={query.until} size="xs" />
        <Select
          locale={locale}
          id="who"
          label={filter.who}
          options={[{ value: '', label: filter.anyone }, ...whoOptions]}
          defaultValue={query.who ?? ''}
        />
        <Select
          locale={locale}
          id="kind"
          label={filter.kind}
          options={[{ value: '', label: filter.anything }, ...kindOptions]}
          defaultValue={query.kind ?? ''}
        />
        {query.thing === undefined ? null : <input type="hidden" name="thing" value={query.thing} />}
        {query.id === undefined ? null : <input type="hidden" name="id" value={query.id} />}
        <Button kind="secondary">{filter.submit}</Button>
        {narrowed ? <a href={auditPath}>{filter.clear}</a> : null}
      </form>
    </search>
  );
}
