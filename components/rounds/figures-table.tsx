import { Table } from '@/components/ui/table';
import { type Use, uses } from '@/lib/domain/answer';
import { usePercent } from '@/lib/domain/release/answer-counts';
import type { ReleaseCell } from '@/lib/domain/release/release-cell';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

type Figure = { readonly technologyId: string; readonly name: string; readonly cell: ReleaseCell };

type FiguresTableProps = { readonly locale: Locale; readonly caption: string; readonly figures: readonly Figure[] };

/** What a group answered, technology by technology: shares of each use, mean, and how many answered with a use. */
export function FiguresTable({ locale, caption, figures }: FiguresTableProps) {
  const { rounds, words, compare } = textOf(locale);
  const { figures: text } = rounds.release;
  return (
    <Table id="figures" caption={caption} stack>
      <thead>
        <tr>
          <th scope="col">{compare.table.technology}</th>
          {uses.map((use) => (
            <th key={use} scope="col" className="numeric">
              {words.answers[use]}
            </th>
          ))}
          <th scope="col" className="numeric">
            {text.mean}
          </th>
          <th scope="col" className="numeric">
            {text.answers}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ technologyId, name, cell }) => (
          <tr key={technologyId}>
            <th scope="row">{name}</th>
            {cell.state === 'shown' ? (
              <Shown cell={cell} locale={locale} />
            ) : (
              <td colSpan={6} data-title={text.answers}>
                {text.suppressed}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type ShownProps = { readonly cell: Extract<ReleaseCell, { state: 'shown' }>; readonly locale: Locale };

function Shown({ cell, locale }: ShownProps) {
  const { rounds, words } = textOf(locale);
  const { figures: text } = rounds.release;
  const share = (use: Use) => `${usePercent(cell.counts, use)} %`;
  return (
    <>
      {uses.map((use) => (
        <td key={use} className="numeric" data-title={words.answers[use]}>
          {share(use)}
        </td>
      ))}
      <td className="numeric" data-title={text.mean}>
        {formatNumber(cell.mean, locale)}
        {cell.split === null ? null : (
          <>
            <span aria-hidden="true">*</span>
            <span className="sr-only"> {text.splitMark}</span>
          </>
        )}
      </td>
      <td className="numeric" data-title={text.answers}>
        {cell.uses}
      </td>
    </>
  );
}
