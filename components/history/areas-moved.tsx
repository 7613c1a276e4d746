import { Table } from '@/components/ui/table';
import type { AreaHistory } from '@/lib/domain/history';
import { changeMoves } from '@/lib/domain/history-move';
import { type Locale, textOf } from '@/lib/text/locale';
import { type HistoryAddress, historyHref } from './history-address';

type AreasMovedProps = {
  locale: Locale;
  address: HistoryAddress;
  histories: readonly AreaHistory[];
  areas: readonly { readonly id: string; readonly slug: string }[];
};

/** How many technologies have moved in each area, with a way to each. */
export function AreasMoved({ locale, address, histories, areas }: AreasMovedProps) {
  const { areas: text, changes } = textOf(locale).history;
  const slugOf = new Map(areas.map(({ id, slug }) => [id, slug]));
  const shown = changeMoves.filter((move) => histories.some(({ rows }) => rows.some((row) => row.move === move)));
  if (shown.length === 0) return null;
  return (
    <section className="history-rows">
      <h2>{text.heading}</h2>
      <Table id="areas-moved" caption={text.caption} hideCaption>
        <thead>
          <tr>
            <th scope="col">{text.area}</th>
            {shown.map((move) => (
              <th key={move} scope="col" className="numeric">
                {changes.groups[move]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {histories.map(({ area, rows }) => (
            <tr key={area.id}>
              <th scope="row">
                <a href={historyHref({ ...address, area: slugOf.get(area.id) ?? null })}>{area.name}</a>
              </th>
              {shown.map((move) => (
                <td key={move} className="numeric" data-title={changes.groups[move]}>
                  {rows.filter((row) => row.move === move).length}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
