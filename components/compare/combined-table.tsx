import { TechnologyLink } from '@/components/technology/technology-link';
import { Table } from '@/components/ui/table';
import type { UseCounts } from '@/lib/domain/combine';
import type { ComparedTechnology, RadarComparison } from '@/lib/domain/radar';
import { sortRows } from '@/lib/domain/sort-rows';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';
import type { CompareAddress } from './compare-address';
import { CompareHead } from './compare-head';
import { FindingCell } from './finding-cell';
import { FigureCell, ReferenceCell } from './reference-cell';
import { type LinkedArea, RowAreas } from './row-areas';

type CombinedTableProps = {
  comparison: RadarComparison;
  areas: readonly LinkedArea[];
  address: CompareAddress;
  context: HeadlineContext;
};

/** Every technology over all areas: in how many it is in each use, the edition's ring, and the finding. */
export function CombinedTable({ comparison, areas, address, context }: CombinedTableProps) {
  const { compare } = textOf(context.locale);
  return (
    <Table id="technologies" caption={compare.table.captionCombined}>
      <CombinedHead address={address} context={context} />
      <tbody>
        {sortRows(comparison.combined.technologies, address.sort).map((row) => (
          <CombinedRow key={row.technology.id} {...{ row, comparison, areas, address, context }} />
        ))}
      </tbody>
    </Table>
  );
}

const useColumns = [
  ['operating', 'operating'],
  ['piloting', 'piloting'],
  ['following', 'following'],
  ['notInUse', 'not-in-use'],
] as const satisfies readonly (readonly [keyof UseCounts, string])[];

function CombinedHead({ address, context }: Pick<CombinedTableProps, 'address' | 'context'>) {
  const { locale, publisher } = context;
  const { compare, words } = textOf(locale);
  const shared = { locale, address };
  return (
    <thead>
      <tr>
        <CompareHead {...shared} column="number" label={compare.table.number} />
        <CompareHead {...shared} column="name" label={compare.table.technology} />
        {useColumns.map(([key, answer]) => (
          <th key={key} scope="col" className="numeric compare-count">
            {words.answers[answer]}
          </th>
        ))}
        <CompareHead {...shared} column="level" label={compare.table.level} numeric />
        <CompareHead {...shared} column="ring" label={publisher} />
        <CompareHead {...shared} column="distance" label={compare.table.distance} numeric />
        <CompareHead {...shared} column="finding" label={compare.table.finding} />
      </tr>
    </thead>
  );
}

type CombinedRowProps = CombinedTableProps & { row: ComparedTechnology };

function CombinedRow({ row, comparison, areas, address, context }: CombinedRowProps) {
  const { compare, words } = textOf(context.locale);
  const { technology, finding, reference, level, distance, directNote } = row;
  return (
    <tr id={`technology-${technology.id}`}>
      <td className="numeric compare-number">{technology.number}</td>
      <th scope="row" className="compare-name">
        <TechnologyLink technology={technology} address={{ year: address.year }} />
      </th>
      <UseCells row={row} context={context} />
      <FigureCell title={compare.table.level} value={level} context={context} />
      <ReferenceCell reference={reference} context={context} />
      <FigureCell title={compare.table.distance} value={distance} context={context} signed />
      <FindingCell
        finding={finding}
        context={context}
        local={technology.local}
        beside={<RowAreas {...{ technology, comparison, areas, address, context }} />}
      >
        {directNote === null ? null : (
          <span className="compare-small">{compare.table.directNote(words.answers[directNote])}</span>
        )}
      </FindingCell>
    </tr>
  );
}

/** A direct placement says its answer across the four columns: it is no count of areas. */
function UseCells({ row, context }: Pick<CombinedRowProps, 'row' | 'context'>) {
  const { compare, words } = textOf(context.locale);
  if (row.from === 'direct' && row.answer !== null) {
    return <td colSpan={useColumns.length}>{compare.table.direct(words.answers[row.answer])}</td>;
  }
  if (row.from === 'none') return <td colSpan={useColumns.length}>{words.unanswered}</td>;
  return useColumns.map(([key, answer]) => (
    <td key={key} data-title={words.answers[answer]} className="numeric compare-count">
      {row.areas[key]}
    </td>
  ));
}
