import { Badge } from '@/components/ui/badge';
import { Table } from '@/components/ui/table';
import type { YearCounts } from '@/lib/domain/history-years';
import { editionName } from '@/lib/text/edition-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { type LinedYear, YearLines } from './year-lines';

type YearRow = LinedYear & YearCounts & { readonly edition: { readonly title: string; readonly publisher: string } };
type AllYearsProps = { locale: Locale; years: readonly YearRow[] };

/** Every year at a glance: two lines, and the table that says the same. */
export function AllYears({ locale, years }: AllYearsProps) {
  const { years: text } = textOf(locale).history;
  return (
    <section className="history-years history-rows">
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      {years.length < 2 ? null : (
        <figure className="history-figure">
          <YearLines locale={locale} years={years} />
          {years.some((year) => year.break !== 'none') ? (
            <figcaption className="compare-small">{text.breakLine}</figcaption>
          ) : null}
        </figure>
      )}
      <Table id="all-years" caption={text.caption} hideCaption>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            <th scope="col">{text.edition}</th>
            <th scope="col" className="numeric">
              {text.answered}
            </th>
            <th scope="col" className="numeric">
              {text.operating}
            </th>
            <th scope="col" className="numeric">
              {text.piloting}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map((year) => (
            <YearTableRow key={year.year} locale={locale} row={year} />
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function YearTableRow({ locale, row }: { locale: Locale; row: YearRow }) {
  const { years: text } = textOf(locale).history;
  return (
    <tr>
      <th scope="row">
        <a href={`/radar?year=${row.year}`}>{row.year}</a>
      </th>
      <td data-title={text.edition}>
        {editionName(row.edition)}{' '}
        {row.break === 'none' ? null : (
          <Badge tone="info">{row.break === 'method' ? text.breakMethod : text.breakEdition}</Badge>
        )}
      </td>
      <td className="numeric" data-title={text.answered}>
        {text.answeredOf(row.answered, row.technologies)}
      </td>
      <td className="numeric" data-title={text.operating}>
        {row.operating}
      </td>
      <td className="numeric" data-title={text.piloting}>
        {row.piloting}
      </td>
    </tr>
  );
}
