import type { DistributionRow } from '@/components/charts/distribution-row';
import { Table } from '@/components/ui/table';
import { otherAnswers } from '@/lib/domain/answer';
import type { ReleaseCell } from '@/lib/domain/release/release-cell';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import type { NamedCell } from './distribution-rows';
import { ReleaseCellText, ReleaseMean } from './release-cell-text';

type DistributionTableProps = {
  series: readonly (NamedCell & { readonly published: ReleaseCell | null })[];
  rows: readonly DistributionRow[];
  locale: Locale;
};

/** The same as the chart, in figures, with what a chart has no room for. */
export function DistributionTable({ series, rows, locale }: DistributionTableProps) {
  const { technology, words } = textOf(locale);
  const text = technology.field;
  const count = (value: number) => formatNumber(value, locale);
  return (
    <Table id="distribution" caption={text.caption}>
      <thead>
        <tr>
          <th scope="col">{text.answer}</th>
          {series.map(({ id, name }) => (
            <th key={id} scope="col" className="numeric">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ use, label, own, shares }) => (
          <tr key={use} className={own === null ? undefined : 'technology-own-row'}>
            <th scope="row">
              {label}
              {own === null ? null : <span className="technology-own-mark"> ● {own}</span>}
            </th>
            {series.map(({ id, cell }) => (
              <td key={id} className="numeric">
                <ReleaseCellText
                  cell={cell}
                  locale={locale}
                  say={() => shares.find((share) => share.id === id)?.words ?? ''}
                />
              </td>
            ))}
          </tr>
        ))}
        <Figures
          label={text.uses}
          series={series}
          show={({ cell }) => <ReleaseCellText {...{ cell, locale }} say={({ uses }) => count(uses)} />}
        />
        <Figures label={text.mean} series={series} show={({ cell }) => <ReleaseMean {...{ cell, locale }} />} />
        <Figures
          label={text.published}
          series={series}
          show={({ published }) => <ReleaseMean cell={published} locale={locale} />}
        />
        {otherAnswers.map((answer) => (
          <Figures
            key={answer}
            label={words.answers[answer]}
            series={series}
            show={({ cell }) => <ReleaseCellText {...{ cell, locale }} say={({ counts }) => count(counts[answer])} />}
          />
        ))}
      </tbody>
    </Table>
  );
}

type FiguresProps = {
  label: string;
  series: DistributionTableProps['series'];
  show: (one: DistributionTableProps['series'][number]) => React.ReactNode;
};

function Figures({ label, series, show }: FiguresProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      {series.map((one) => (
        <td key={one.id} className="numeric">
          {show(one)}
        </td>
      ))}
    </tr>
  );
}
