import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { RadioGroup } from '@/components/ui/radio-group';
import { Table } from '@/components/ui/table';
import type { ImportReview } from '@/lib/data/imports/review';
import { type Locale, textOf } from '@/lib/text/locale';

const mostShown = 100;

/** Which of several sheets that fit is read, and the values that differ between them; nothing when only one does. */
export function TablesPanel({ review, locale }: { review: ImportReview; locale: Locale }) {
  const text = textOf(locale).importPages.tables;
  const { tables, differences, choices } = review;
  if (tables.length < 2) return null;
  return (
    <section className="import-section" id="tables">
      <h2>{text.heading}</h2>
      <form method="post" action="/import/change">
        <input type="hidden" name="draft" value={review.id} />
        <input type="hidden" name="revision" value={review.revision} />
        <RadioGroup
          locale={locale}
          id="table"
          label={text.text}
          chosen={String(choices.table)}
          choices={tables.map(({ name, rows, columns }, index) => ({
            value: String(index),
            label: text.option(name, rows, columns),
          }))}
        />
        <div className="actions">
          <Button kind="secondary">{text.submit}</Button>
        </div>
      </form>
      {differences.length === 0 ? (
        <p>{text.same}</p>
      ) : (
        <Details summary={text.differ(differences.length)} open={differences.length <= 10}>
          <Differences differences={differences} locale={locale} />
        </Details>
      )}
    </section>
  );
}

function Differences({ differences, locale }: { differences: ImportReview['differences']; locale: Locale }) {
  const text = textOf(locale).importPages.tables;
  return (
    <>
      <Table id="differences" caption={text.caption}>
        <thead>
          <tr>
            <th scope="col">{text.columns.technology}</th>
            <th scope="col">{text.columns.area}</th>
            <th scope="col">{text.columns.values}</th>
          </tr>
        </thead>
        <tbody>
          {differences.slice(0, mostShown).map(({ technology, area, values }) => (
            <tr key={`${technology} ${area}`}>
              <th scope="row">{technology}</th>
              <td>{area}</td>
              <td>{values.map(({ table, cell, value }) => text.value(table, cell, value)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {differences.length > mostShown ? <p>{text.more(differences.length - mostShown)}</p> : null}
    </>
  );
}
