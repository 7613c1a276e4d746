import { Table } from '@/components/ui/table';
import type { UnassignedArea } from '@/lib/domain/reminder/unassigned-areas';
import { type Locale, textOf } from '@/lib/text/locale';

export interface UnassignedAreasProps {
  locale: Locale;
  areas: readonly UnassignedArea[];
}

/** The areas with answers missing that nobody is reminded of, and the way to somebody who could be. */
export function UnassignedAreas({ locale, areas }: UnassignedAreasProps) {
  const text = textOf(locale).mail.reminders.unassigned;
  const { columns } = text;
  if (areas.length === 0) return null;
  return (
    <>
      <h3>{text.heading}</h3>
      <p>
        {text.lead} <a href="/users">{text.invite}</a>
      </p>
      <Table id="unassigned" caption={text.heading} hideCaption stack>
        <thead>
          <tr>
            <th scope="col">{columns.area}</th>
            <th scope="col" className="numeric">
              {columns.left}
            </th>
            <th scope="col">{columns.who}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ id, name, left, invited }) => (
            <tr key={id}>
              <th scope="row" data-title={columns.area}>
                {name}
              </th>
              <td className="numeric" data-title={columns.left}>
                {left}
              </td>
              <td data-title={columns.who}>{invited.length === 0 ? text.none : text.invited(invited.join(', '))}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
