import { TechnologyLink } from '@/components/technology/technology-link';
import { Table } from '@/components/ui/table';
import type { AreaComparison, ComparedCell } from '@/lib/domain/radar';
import { sortRows } from '@/lib/domain/sort-rows';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';
import type { CompareAddress } from './compare-address';
import { CompareHead } from './compare-head';
import { FindingCell } from './finding-cell';
import { FigureCell, ReferenceCell } from './reference-cell';

type AreaTableProps = { compared: AreaComparison; address: CompareAddress; context: HeadlineContext };

/** Every technology in one area: own use, the edition's ring, and the finding. */
export function AreaTable({ compared, address, context }: AreaTableProps) {
  const { compare } = textOf(context.locale);
  const shared = { locale: context.locale, address };
  return (
    <Table id="technologies" caption={compare.table.captionArea}>
      <thead>
        <tr>
          <CompareHead {...shared} column="number" label={compare.table.number} />
          <CompareHead {...shared} column="name" label={compare.table.technology} />
          <CompareHead {...shared} column="level" label={compare.table.own} />
          <CompareHead {...shared} column="ring" label={context.publisher} />
          <CompareHead {...shared} column="distance" label={compare.table.distance} numeric />
          <CompareHead {...shared} column="finding" label={compare.table.finding} />
        </tr>
      </thead>
      <tbody>
        {sortRows(compared.cells, address.sort).map((cell) => (
          <AreaRow key={cell.technology.id} cell={cell} year={address.year} context={context} />
        ))}
      </tbody>
    </Table>
  );
}

function AreaRow({ cell, year, context }: { cell: ComparedCell; year: number; context: HeadlineContext }) {
  const { compare, words } = textOf(context.locale);
  const { technology, answer, reference, referenceFromCombined, distance, finding } = cell;
  return (
    <tr id={`technology-${technology.id}`}>
      <td className="numeric compare-number">{technology.number}</td>
      <th scope="row" className="compare-name">
        <TechnologyLink technology={technology} address={{ year }} />
      </th>
      <td data-title={compare.table.own}>
        {answer === null ? words.unanswered : words.answers[answer]}
        <OwnDetails cell={cell} context={context} />
      </td>
      <ReferenceCell reference={reference} fromCombined={referenceFromCombined} context={context} />
      <FigureCell title={compare.table.distance} value={distance} context={context} signed />
      <FindingCell finding={finding} context={context} local={technology.local} />
    </tr>
  );
}

function OwnDetails({ cell, context }: { cell: ComparedCell; context: HeadlineContext }) {
  const { compare, words } = textOf(context.locale);
  if (cell.answer !== 'operating') return null;
  const details = [
    cell.spread === null ? null : words.spreads[cell.spread],
    cell.value === 'no' ? compare.table.valueNo : null,
  ].filter((detail) => detail !== null);
  return details.length === 0 ? null : <span className="compare-small">{details.join(', ')}</span>;
}
