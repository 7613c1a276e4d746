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
  const compares = line.changes.some(({ before }) => before !== undefined);
  const hidden = line.changes.length - shown.length;
  return (
    <>
      <Table id={`changes-${line.id}`} caption={audit.caption} hideCaption>
        <thead>
          <tr>
            <th scope="col">{columns.field}</th>
            {compares ? <th scope="col">{columns.before}</th> : null}
            <th scope="col">{compares ? columns.after : columns.told}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((change) => (
            <tr key={change.path.join('/')}>
              <th scope="row">{auditField(change.path, locale)}</th>
              {compares ? <td>{valuesOf(change, 'before', { locale, line })}</td> : null}
              <td>{valuesOf(change, 'after', { locale, line })}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {hidden === 0 ? null : <p>{audit.more(hidden)}</p>}
    </>
  );
}

type Context = { readonly locale: Locale; readonly line: AuditLine };

function valuesOf(change: AuditChange, side: 'before' | 'after', { locale, line }: Context): string {
  const key = change.path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  return auditValues(key, change[side], { locale, names: line.names });
}
