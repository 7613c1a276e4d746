import { type CompareAddress, compareHref, type FieldAddress } from '@/components/compare/compare-address';
import { FigureCell } from '@/components/compare/reference-cell';
import type { TechnologyAddress } from '@/components/technology/technology-href';
import { TechnologyLink } from '@/components/technology/technology-link';
import { Table } from '@/components/ui/table';
import type { FieldRow } from '@/lib/domain/release/field-rows';
import { sortFieldRows } from '@/lib/domain/release/sort-field-rows';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { type Locale, textOf } from '@/lib/text/locale';
import { FieldHead } from './field-head';
import { OthersCell } from './others-cell';
import { PositionCell } from './position-cell';

type FieldTableProps = {
  rows: readonly FieldRow[];
  address: CompareAddress & { readonly field: FieldAddress };
  context: HeadlineContext;
};

/** Every technology: the own answer, how the others answered, and where the own lies among them. */
export function FieldTable({ rows, address, context }: FieldTableProps) {
  const { locale } = context;
  const { table } = textOf(locale).field;
  const shared = { locale, address };
  return (
    <Table id="technologies" caption={table.caption}>
      <thead>
        <tr>
          <FieldHead {...shared} column="number" label={table.number} />
          <FieldHead {...shared} column="name" label={table.technology} />
          <FieldHead {...shared} column="level" label={table.own} />
          <th scope="col">{table.distribution}</th>
          <FieldHead {...shared} column="mean" label={table.mean} numeric />
          <FieldHead {...shared} column="answers" label={table.answers} numeric />
          <FieldHead {...shared} column="position" label={table.position} />
        </tr>
      </thead>
      <tbody>
        {sortFieldRows(rows, address.field.sort).map((row) => (
          <Row
            key={row.technology.id}
            row={row}
            address={{ year: address.year, release: address.field.release, group: address.field.group }}
            context={context}
          />
        ))}
      </tbody>
    </Table>
  );
}

type RowProps = { row: FieldRow; address: TechnologyAddress; context: HeadlineContext };

function Row({ row, address, context }: RowProps) {
  const { field, words } = textOf(context.locale);
  const { technology, own, others } = row;
  const shown = others?.state === 'shown' ? others : null;
  return (
    <tr id={`technology-${technology.id}`}>
      <td className="numeric compare-number">{technology.number}</td>
      <th scope="row" className="compare-name">
        <TechnologyLink technology={technology} address={address} />
      </th>
      <td data-title={field.table.own}>{own === null ? words.unanswered : words.answers[own]}</td>
      <OthersCell row={row} locale={context.locale} />
      <FigureCell title={field.table.mean} value={shown?.mean ?? null} context={context} />
      <FigureCell title={field.table.answers} value={shown?.uses ?? null} context={context} />
      <PositionCell row={row} locale={context.locale} />
    </tr>
  );
}

/** In which order the table stands, and the way back to the standard one. */
export function FieldOrder({ address, locale }: Pick<FieldTableProps, 'address'> & { locale: Locale }) {
  const { compare, field } = textOf(locale);
  if (address.field.sort === null) return <p className="compare-small">{field.table.standardOrder}</p>;
  const href = `${compareHref({ ...address, field: { ...address.field, sort: null } })}#technologies`;
  return (
    <p className="compare-small">
      {compare.table.sorted}{' '}
      <a className="no-print" href={href}>
        {compare.table.backToStandard}
      </a>
    </p>
  );
}
