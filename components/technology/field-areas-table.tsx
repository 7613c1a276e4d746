import { Table } from '@/components/ui/table';
import { type Answer, uses } from '@/lib/domain/answer';
import type { FieldPosition } from '@/lib/domain/release/against-others';
import { usePercent } from '@/lib/domain/release/answer-counts';
import type { ReleaseCell } from '@/lib/domain/release/release-cell';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { ReleaseCellText, ReleaseMean } from './release-cell-text';

/** One area of the edition: own answer, and what the others answered there. */
export type FieldAreaRow = {
  readonly id: string;
  readonly name: string;
  readonly own: Answer | null;
  readonly others: ReleaseCell | null;
  readonly position: FieldPosition | null;
};

type FieldAreasTableProps = { areas: readonly FieldAreaRow[]; locale: Locale };

/** The distribution in each of the edition's areas, with own answer and place. */
export function FieldAreasTable({ areas, locale }: FieldAreasTableProps) {
  const { technology, words } = textOf(locale);
  const text = technology.field;
  return (
    <Table id="field-areas" caption={text.areasCaption}>
      <thead>
        <tr>
          <th scope="col">{text.area}</th>
          <th scope="col">{text.own}</th>
          {uses.map((use) => (
            <th key={use} scope="col" className="numeric">
              {words.answers[use]}
            </th>
          ))}
          <th scope="col" className="numeric">
            {text.n}
          </th>
          <th scope="col" className="numeric">
            {text.level}
          </th>
          <th scope="col">{text.place}</th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ id, name, own, others, position }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{own === null ? words.unanswered : words.answers[own]}</td>
            {uses.map((use) => (
              <td key={use} className="numeric">
                <ReleaseCellText cell={others} locale={locale} say={({ counts }) => `${usePercent(counts, use)} %`} />
              </td>
            ))}
            <td className="numeric">
              <ReleaseCellText cell={others} locale={locale} say={(cell) => formatNumber(cell.uses, locale)} />
            </td>
            <td className="numeric">
              <ReleaseMean cell={others} locale={locale} />
            </td>
            <td>{position === null ? text.notCompared : text.positions[position]}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
