import { Table } from '@/components/ui/table';
import type { AuditChange } from '@/lib/domain/audit/audit-changes';
import type { AuditLine } from '@/lib/domain/audit/audit-line';
import { auditField, auditValues } from '@/lib/text/audit-value';
import { type Locale, textOf } from '@/lib/text/locale';

/** How many fields are shown: an import may tell of thousands. The file has them all. */
const most = 40;

/** What one row of the log tells, field by field: before and after, or what was written where there was nothing before. */
export function ChangesTable({ locale, line }: { readonly locale: Locale; readonly line: AuditLine }) {
  const { audit } = textOf(locale);
  const { columns } = audit;
  const shown = line.changes.slice(0, most);
  const compares = comparesSides(line);
  const hidden = line.changes.length - shown.length;
  const now = compares ? columns.after : columns.told;
  return (
    <>
      <Table id={`changes-${line.id}`} caption={audit.caption} hideCaption stack>
        <thead>
          <tr>
            <th scope="col">{columns.field}</th>
            {compares ? <th scope="col">{columns.before}</th> : null}
            <th scope="col">{now}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((change) => (
            <tr key={change.path.join('/')}>
              <th scope="row">{auditField(change.path, locale)}</th>
              {compares ? (
                <td data-title={columns.before}>{valuesOf(change, change.before, { locale, line })}</td>
              ) : null}
              <td data-title={now}>
                {valuesOf(change, compares ? change.after : (change.after ?? change.before), { locale, line })}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {hidden === 0 ? null : <p>{audit.more(hidden)}</p>}
    </>
  );
}

/** True where the row tells of something that was there before and is there now: then both are shown. */
export function comparesSides({ changes }: AuditLine): boolean {
  const has = (values: AuditChange['before']) => values?.some((value) => value !== null) ?? false;
  return changes.some(({ before }) => has(before)) && changes.some(({ after }) => has(after));
}

type Context = { readonly locale: Locale; readonly line: AuditLine };

function valuesOf({ path }: AuditChange, values: AuditChange['before'], { locale, line }: Context): string {
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  return auditValues(key, values, { locale, names: line.names });
}
