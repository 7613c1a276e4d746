import { KindMark } from '@/components/radar/kind-mark';
import { Table } from '@/components/ui/table';
import type { HistoryRow, HistoryStanding } from '@/lib/domain/history';
import { moveMark } from '@/lib/domain/history-marks';
import { type HistoryTelling, lineageText, standingText, usesText } from '@/lib/text/describe-history';
import { type Locale, textOf } from '@/lib/text/locale';

type HistoryTableProps = {
  rows: readonly HistoryRow[];
  earlier: number;
  later: number;
  telling: HistoryTelling;
};

/** Every technology in both years, in the radar's order; those that are gone last. */
export function HistoryTable({ rows, earlier, later, telling }: HistoryTableProps) {
  const { table } = textOf(telling.locale).history;
  return (
    <section className="history-table history-rows">
      <h2>{table.heading}</h2>
      <Table id="history-table" caption={table.caption(earlier, later)} hideCaption>
        <thead>
          <tr>
            <th scope="col">{table.number}</th>
            <th scope="col">{table.technology}</th>
            <th scope="col">{earlier}</th>
            <th scope="col">{later}</th>
            <th scope="col">{table.move}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.technology.id} row={row} {...{ earlier, later, telling }} />
          ))}
        </tbody>
      </Table>
      <p className="compare-small">{table.note}</p>
    </section>
  );
}

type RowProps = Omit<HistoryTableProps, 'rows'> & { row: HistoryRow };

function Row({ row, earlier, later, telling }: RowProps) {
  const { locale } = telling;
  const { moves } = textOf(locale).history;
  const was = lineageText(row, telling);
  return (
    <tr>
      <td className="history-number">{row.ancestry === null ? '–' : row.technology.number}</td>
      <th scope="row">
        {row.technology.name}
        {was === '' ? null : <span className="compare-small">{was}</span>}
      </th>
      <td data-title={String(earlier)}>
        <StandingCell standing={row.earlier} locale={locale} />
      </td>
      <td data-title={String(later)}>
        <StandingCell standing={row.later} locale={locale} />
      </td>
      <td className="history-move">
        <KindMark kind={moveMark(row)} word={row.move === null ? moves.none : moves[row.move]} />
      </td>
    </tr>
  );
}

function StandingCell({ standing, locale }: { standing: HistoryStanding | null; locale: Locale }) {
  const uses = standing === null ? '' : usesText(standing, locale);
  return (
    <>
      {standingText(standing, locale)}
      {uses === '' ? null : <span className="compare-small">{uses}</span>}
    </>
  );
}
