import { Badge } from '@/components/ui/badge';
import { Pagination } from '@/components/ui/pagination';
import { Table } from '@/components/ui/table';
import { TagLink } from '@/components/ui/tag-link';
import type { ImportReview } from '@/lib/data/imports/review';
import type { PlanCell, PlanRow } from '@/lib/import/import-plan';
import { normaliseName } from '@/lib/import/normalise-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { CellNote } from './cell-note';
import { areaNames, technologyNames } from './column-names';
import { pageOf, partAddress, type ReviewQuery, type RowFilter, rowFilters } from './read-review-query';
import { rejectionText } from './rejection-text';

type Props = { review: ImportReview; locale: Locale; query: ReviewQuery };

/** Rejected first, then what changes, then the rest; of equals the sheet's order. */
const order: Record<PlanRow['outcome'], number> = { rejected: 0, changed: 1, new: 2, unchanged: 3, ignored: 4 };

const shows: Record<RowFilter, (row: PlanRow) => boolean> = {
  open: (row) => row.outcome === 'new' || row.outcome === 'changed' || row.cells.some(({ note }) => note !== null),
  rejected: (row) => row.outcome === 'rejected' || row.cells.some(({ outcome }) => outcome === 'rejected'),
  unchanged: (row) => row.outcome === 'unchanged',
  ignored: (row) => row.outcome === 'ignored',
  all: () => true,
};

/** Every row of the sheet with its outcome, cell by cell; what stays as it is only when asked for. */
export function RowsPanel({ review, locale, query }: Props) {
  const text = textOf(locale).importPages.rows;
  const rows = [...review.plan.rows].sort((one, other) => order[one.outcome] - order[other.outcome]);
  const { items, page, pages } = pageOf(rows.filter(shows[query.rows]), query.page);
  return (
    <section className="import-section" id="rows">
      <h2>{text.heading}</h2>
      <nav className="import-filters" aria-label={text.filterLabel}>
        {rowFilters.map((filter) => (
          <TagLink
            key={filter}
            href={partAddress(review.id, query, { rows: filter, page: 1 }, 'rows')}
            current={filter === query.rows}
          >
            {text.filter(text.filters[filter], rows.filter(shows[filter]).length)}
          </TagLink>
        ))}
      </nav>
      {items.length === 0 ? <p>{text.none}</p> : <RowsTable review={review} locale={locale} rows={items} />}
      <Pagination
        locale={locale}
        page={page}
        pages={pages}
        hrefOf={(wanted) => partAddress(review.id, query, { page: wanted }, 'rows')}
      />
    </section>
  );
}

function RowsTable({ review, locale, rows }: Pick<Props, 'review' | 'locale'> & { rows: readonly PlanRow[] }) {
  const text = textOf(locale).importPages.rows;
  const columns = areaNames(review, locale);
  const nameOf = technologyNames(review, locale);
  return (
    <div className="import-table">
      <Table id="rows-table" caption={text.caption} hideCaption>
        <thead>
          <tr>
            <th scope="col">{text.technology}</th>
            <th scope="col">{text.outcome}</th>
            {columns.map(({ column, name }) => (
              <th scope="col" key={column}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.cell}>
              <th scope="row">
                {row.name === '' ? text.unnamed : row.name}
                <Meaning row={row} locale={locale} nameOf={nameOf} />
              </th>
              <td>
                <Outcome outcome={row.outcome} locale={locale} />
              </td>
              <Cells row={row} columns={columns} locale={locale} />
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

type MeaningProps = { row: PlanRow; locale: Locale; nameOf: ReturnType<typeof technologyNames> };

/** Said only where the technology is another than the sheet's own name says. */
function Meaning({ row, locale, nameOf }: MeaningProps) {
  const text = textOf(locale).importPages.rows;
  if (row.technology === null || row.outcome === 'rejected') return null;
  const name = nameOf(row.technology);
  const meaning = row.technology.kind === 'local' ? text.isLocal : text.isTechnology(name);
  if (row.technology.kind === 'known' && normaliseName(name) === normaliseName(row.name)) return null;
  return <span className="import-examples">{meaning}</span>;
}

const tones = {
  new: 'success',
  changed: 'info',
  unchanged: 'neutral',
  rejected: 'error',
  ignored: 'neutral',
} as const;

function Outcome({ outcome, locale }: { outcome: PlanRow['outcome']; locale: Locale }) {
  return <Badge tone={tones[outcome]}>{textOf(locale).importing.outcomes[outcome]}</Badge>;
}

type CellsProps = { row: PlanRow; columns: readonly { column: string }[]; locale: Locale };

function Cells({ row, columns, locale }: CellsProps) {
  if (row.rejection !== null) return <td colSpan={columns.length || 1}>{rejectionText(row.rejection, locale)}</td>;
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  return columns.map(({ column }) => (
    <td key={column} className="import-cell">
      <CellOutcome cell={cells.get(column)} locale={locale} />
    </td>
  ));
}

function CellOutcome({ cell, locale }: { cell: PlanCell | undefined; locale: Locale }) {
  const { words, importing } = textOf(locale);
  if (cell === undefined) return <span className="import-quiet">–</span>;
  if (cell.rejection !== null) return rejectionText(cell.rejection, locale);
  const name = (answer: PlanCell['to']) => (answer === null ? words.unanswered : words.answers[answer]);
  const changed = cell.outcome === 'changed' ? importing.changedFromTo(name(cell.from), name(cell.to)) : name(cell.to);
  return (
    <>
      <span className={cell.outcome === 'unchanged' ? 'import-quiet' : undefined}>
        {cell.outcome === 'unchanged' ? `${changed}, ${importing.outcomes.unchanged}` : changed}
      </span>
      {cell.note === null ? null : <CellNote note={cell.note} locale={locale} />}
    </>
  );
}
