import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import type { ImportReview } from '@/lib/data/imports/review';
import type { PlanReference } from '@/lib/import/import-plan';
import { technologyKey } from '@/lib/import/technology-key';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { editionAreaNames, technologyNames } from './column-names';
import { pageOf, partAddress, type ReviewQuery } from './read-review-query';

type Props = { review: ImportReview; locale: Locale; query: ReviewQuery };

/** The values that the new edition would have: each technology's ring or level, combined and in each area. */
export function ValuesPanel({ review, locale, query }: Props) {
  const text = textOf(locale).importPages.rows;
  const { references, rows } = review.plan;
  const names = editionAreaNames(review, locale).filter(({ id }) =>
    references.some(({ editionAreaId }) => editionAreaId === id),
  );
  const columns = [{ id: null, name: text.combined }, ...names];
  const nameOf = technologyNames(review, locale);
  const taken = rows.flatMap(({ technology, cell }) => (technology === null ? [] : [{ technology, cell }]));
  const { items, page, pages } = pageOf(taken, query.page);
  const valueIn = (technology: PlanReference['technology'], id: string | null) =>
    references.find(
      (value) => technologyKey(value.technology) === technologyKey(technology) && value.editionAreaId === id,
    );
  if (taken.length === 0) return null;
  return (
    <section className="import-section" id="rows">
      <h2>{text.heading}</h2>
      <div className="import-table">
        <Table id="values-table" caption={text.editionCaption} hideCaption>
          <thead>
            <tr>
              <th scope="col">{text.technology}</th>
              {columns.map(({ id, name }) => (
                <th scope="col" key={id ?? 'combined'}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(({ technology, cell }) => (
              <tr key={cell}>
                <th scope="row">{nameOf(technology)}</th>
                {columns.map(({ id }) => (
                  <td key={id ?? 'combined'}>{valueText(valueIn(technology, id), locale)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        hrefOf={(wanted) => partAddress(review.id, query, { page: wanted }, 'rows')}
      />
    </section>
  );
}

function valueText(value: PlanReference | undefined, locale: Locale): string {
  const { words, importPages } = textOf(locale);
  if (value === undefined || (value.ring === null && value.level === null)) return importPages.rows.noAnswer;
  const level = value.level === null ? '' : formatNumber(value.level, locale);
  return value.ring === null ? level : [words.rings[value.ring], level].filter((part) => part !== '').join(', ');
}
