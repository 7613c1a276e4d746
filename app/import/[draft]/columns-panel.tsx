import { type ChoiceOptions, ChoiceSelect } from '@/components/import/choice-select';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Table } from '@/components/ui/table';
import type { ImportReview } from '@/lib/data/imports/review';
import type { ColumnUse } from '@/lib/import/import-mapping';
import type { TableColumn } from '@/lib/import/table';
import { type Locale, textOf } from '@/lib/text/locale';
import { columnValue } from '../mapping-fields';
import { editionAreaNames, headingOf } from './column-names';

type Props = { review: ImportReview; locale: Locale };

/** What each column of the sheet is used as; each can be changed. */
export function ColumnsPanel({ review, locale }: Props) {
  const text = textOf(locale).importPages.columns;
  const uses = new Map(review.mapping.columns.map(({ key, use }) => [key, use]));
  const named = review.mapping.columns.some(({ use }) => use.kind === 'new-area');
  const mapped = named && review.target.editionAreas.length > 0;
  const groups = useGroups(review, locale);
  return (
    <section className="import-section" id="columns">
      <h2>{text.heading}</h2>
      <p>{text.text}</p>
      <form method="post" action="/import/change">
        <input type="hidden" name="draft" value={review.id} />
        <input type="hidden" name="revision" value={review.revision} />
        <div className="import-table">
          <Table id="columns-table" caption={text.caption} hideCaption stack>
            <thead>
              <tr>
                <th scope="col">{text.headers.column}</th>
                <th scope="col">{text.headers.found}</th>
                <th scope="col">{text.headers.use}</th>
                {named ? <th scope="col">{text.headers.name}</th> : null}
                {mapped ? <th scope="col">{text.headers.editionArea}</th> : null}
              </tr>
            </thead>
            <tbody>
              {review.table.columns.map((column) => {
                const use = uses.get(column.key) ?? { kind: 'ignore' };
                return (
                  <tr key={column.key}>
                    <th scope="row">{headingOf(column, locale)}</th>
                    <td data-title={text.headers.found}>
                      <Found column={column} locale={locale} />
                    </td>
                    <td data-title={text.headers.use}>
                      <ChoiceSelect
                        label={text.useOf(headingOf(column, locale))}
                        name={`column.${column.key}`}
                        defaultValue={columnValue(use)}
                        groups={groups}
                      />
                    </td>
                    {named ? <NewAreaCells {...{ review, locale, column, use, mapped }} /> : null}
                  </tr>
                );
              })}
            </tbody>
          </Table>
        </div>
        <HeadingRings review={review} locale={locale} />
        <div className="actions">
          <Button kind="secondary">{text.save}</Button>
        </div>
      </form>
    </section>
  );
}

function Found({ column, locale }: { column: TableColumn; locale: Locale }) {
  return (
    <>
      {textOf(locale).importing.roles[column.role]}
      {column.examples.length > 0 ? <span className="import-examples">{column.examples.join(' · ')}</span> : null}
    </>
  );
}

function useGroups({ kind, ...review }: ImportReview, locale: Locale): ChoiceOptions[] {
  const text = textOf(locale).importPages.columns;
  const areas = review.target.areas.map(({ id, name }) => ({ value: `area:${id}`, label: name }));
  const own = [{ value: 'new-area', label: text.newArea }, ...areas, { value: 'combined', label: text.combined }];
  const perArea = editionAreaNames({ ...review, kind }, locale).map(({ id, name }) => {
    return { value: `reference:${id}`, label: text.referenceArea(name) };
  });
  const references = [{ value: 'reference:', label: text.referenceCombined }, ...perArea];
  return [
    { label: text.groups.areas, options: kind === 'edition' ? [] : own },
    { label: text.groups.references, options: [...references, { value: 'maturity', label: text.maturity }] },
    { label: text.groups.other, options: [{ value: 'ignore', label: text.ignore }] },
  ];
}

type NewAreaProps = Props & { column: TableColumn; use: ColumnUse; mapped: boolean };

/** The name of a new area, and what it answers to. A column of another use keeps its heading ready, should it become one. */
function NewAreaCells({ review, locale, column, use, mapped }: NewAreaProps) {
  const text = textOf(locale).importPages.columns;
  const heading = headingOf(column, locale);
  const areas = editionAreaNames(review, locale).map(({ id, name }) => ({ value: id, label: name }));
  if (use.kind !== 'new-area') {
    return (
      <>
        <td className="import-hidden">
          <input type="hidden" name={`areaName.${column.key}`} value={heading} />
        </td>
        {mapped ? <td className="import-hidden" /> : null}
      </>
    );
  }
  return (
    <>
      <td data-title={text.headers.name}>
        <input
          className="form-input"
          aria-label={text.nameOf(heading)}
          name={`areaName.${column.key}`}
          defaultValue={use.name}
          maxLength={200}
          required
        />
      </td>
      {mapped ? (
        <td data-title={text.headers.editionArea}>
          <ChoiceSelect
            label={text.editionAreaOf(heading)}
            name={`editionArea.${column.key}`}
            defaultValue={use.editionAreaId ?? ''}
            groups={[
              { label: text.groups.other, options: [{ value: '', label: text.noEditionArea }] },
              { label: text.headers.editionArea, options: areas },
            ]}
          />
        </td>
      ) : null}
    </>
  );
}

function HeadingRings({ review, locale }: Props) {
  if (!review.table.rows.some(({ ring }) => ring !== null)) return null;
  return (
    <>
      <input type="hidden" name="rings" value="asked" />
      <Checkbox
        id="headingRings"
        label={textOf(locale).importPages.columns.headingRings}
        defaultChecked={review.mapping.headingRings}
      />
    </>
  );
}
