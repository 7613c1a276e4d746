import { Table } from '@/components/ui/table';
import { useOfLevel } from '@/lib/domain/answer';
import { ringLevel, rings } from '@/lib/domain/ring';
import { type Locale, textOf } from '@/lib/text/locale';

/** Rings and uses of the same number, side by side. */
export function ScaleTable({ locale }: { locale: Locale }) {
  const { method, words } = textOf(locale);
  return (
    <Table id="scale-table" caption={method.scale.heading}>
      <thead>
        <tr>
          <th scope="col">{method.scale.level}</th>
          <th scope="col">{method.scale.ring}</th>
          <th scope="col">{method.scale.use}</th>
        </tr>
      </thead>
      <tbody>
        {rings.map((ring) => {
          const use = useOfLevel(ringLevel(ring));
          return (
            <tr key={ring}>
              <th scope="row">{ringLevel(ring)}</th>
              <td>{words.rings[ring]}</td>
              <td>{use === null ? '' : words.answers[use]}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
