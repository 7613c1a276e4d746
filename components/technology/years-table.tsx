import { Table } from '@/components/ui/table';
import type { MethodBreak } from '@/lib/domain/history-years';
import type { Movement } from '@/lib/domain/movement';
import type { ReleaseCell } from '@/lib/domain/release/release-cell';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { ReleaseCellText } from './release-cell-text';

/** One year of a technology, as it is shown. */
export type YearRow = {
  readonly year: number;
  readonly own: { readonly level: number | null; readonly edition: string } | null;
  readonly movement: Movement | null;
  readonly ownBreak: MethodBreak;
  readonly release: { readonly cell: ReleaseCell | null; readonly edition: string } | null;
  readonly releaseBreak: MethodBreak;
};

/** Own level and the releases' means, newest year first. */
export function YearsTable({ rows, locale }: { rows: readonly YearRow[]; locale: Locale }) {
  const { years: text } = textOf(locale).technology;
  const firstYear = rows.find(({ own }) => own !== null)?.year;
  return (
    <Table id="years-table" caption={text.caption}>
      <thead>
        <tr>
          <th scope="col">{text.year}</th>
          <th scope="col">{text.own}</th>
          <th scope="col">{text.movement}</th>
          <th scope="col">{text.edition}</th>
          <th scope="col">{text.release}</th>
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map((row) => (
          <tr key={row.year}>
            <th scope="row">{row.year}</th>
            <td>{ownWords(row, locale)}</td>
            <td>
              {row.year === firstYear ? text.firstYear : row.movement === null ? '' : arrow(row.movement, locale)}
            </td>
            <td>
              {row.own?.edition ?? ''}
              <BreakMark kind={row.ownBreak} locale={locale} />
            </td>
            <td>
              <ReleaseMeanOfYear row={row} locale={locale} />
              <BreakMark kind={row.releaseBreak} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function ownWords({ own }: YearRow, locale: Locale): string {
  const { years } = textOf(locale).technology;
  if (own === null) return years.noOwn;
  return own.level === null ? years.noUse : formatNumber(own.level, locale);
}

const arrows: Readonly<Record<Movement, string>> = { inwards: '↑', outwards: '↓', unmoved: '→', new: '＋', gone: '−' };

function arrow(movement: Movement, locale: Locale) {
  return (
    <>
      <span aria-hidden="true">{arrows[movement]} </span>
      {textOf(locale).technology.years.movements[movement]}
    </>
  );
}

function ReleaseMeanOfYear({ row: { release }, locale }: { row: YearRow; locale: Locale }) {
  const { years: text, field } = textOf(locale).technology;
  if (release === null) return text.noRelease;
  const { cell } = release;
  const split = cell?.state === 'shown' && cell.split !== null;
  return (
    <>
      <ReleaseCellText
        cell={cell}
        locale={locale}
        say={({ mean, uses }) => text.releaseN(formatNumber(mean, locale), formatNumber(uses, locale))}
      />
      {split ? <span className="compare-small">{field.splitShort}</span> : null}
    </>
  );
}

function BreakMark({ kind, locale }: { kind: MethodBreak; locale: Locale }) {
  if (kind === 'none') return null;
  return (
    <span className="compare-small">
      <span aria-hidden="true">⚑ </span>
      {textOf(locale).technology.years.breaks[kind]}
    </span>
  );
}
