import type { AuditLine } from '@/lib/domain/audit/audit-line';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import type { AuditQuery } from './audit-href';
import { AuditRow } from './audit-row';

type Props = { readonly locale: Locale; readonly lines: readonly AuditLine[]; readonly query: AuditQuery };

/** The rows of a page of the log, day by day, newest first. */
export function AuditList({ locale, lines, query }: Props) {
  const { audit } = textOf(locale);
  return byDay(lines, locale).map(({ day, rows }) => (
    <section key={day} className="audit-day" aria-label={audit.listOf(day)}>
      <h2>{day}</h2>
      <ol className="nobullet-list no-max-width">
        {rows.map((line) => (
          <AuditRow key={line.id} {...{ locale, line, query }} />
        ))}
      </ol>
    </section>
  ));
}

function byDay(lines: readonly AuditLine[], locale: Locale): { day: string; rows: AuditLine[] }[] {
  const days: { day: string; rows: AuditLine[] }[] = [];
  for (const line of lines) {
    const day = formatDate(line.at, locale);
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(line);
    else days.push({ day, rows: [line] });
  }
  return days;
}
