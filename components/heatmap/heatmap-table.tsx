import type { LinkedArea } from '@/components/compare/row-areas';
import { technologyHref } from '@/components/technology/technology-href';
import { Table } from '@/components/ui/table';
import type { RingNames } from '@/lib/domain/edition-ring-names';
import type { HeatmapRow } from '@/lib/domain/heatmap-rows';
import type { RadarComparison } from '@/lib/domain/radar';
import { shownRing } from '@/lib/domain/reference';
import { formatSigned } from '@/lib/text/format';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { textOf } from '@/lib/text/locale';
import { HeatmapCell } from './heatmap-cell';
import { HeatmapFoot } from './heatmap-foot';
import { type HeatmapAddress, radarHref } from './heatmap-href';

type HeatmapTableProps = {
  rows: readonly HeatmapRow[];
  comparison: RadarComparison;
  areas: readonly LinkedArea[];
  address: HeatmapAddress;
  /** The edition's own names of the rings; null for the usual ones. */
  ringNames: RingNames | null;
  context: HeadlineContext;
};

/** Every technology in every area, and over all of them: a finding in each cell, and what they come to at the foot. */
export function HeatmapTable({ rows, comparison, areas, address, ringNames, context }: HeatmapTableProps) {
  const { table } = textOf(context.locale).heatmap;
  return (
    <Table id="heatmap" caption={table.caption}>
      <thead>
        <tr>
          <th scope="col">{table.technology}</th>
          <th scope="col">{context.publisher}</th>
          {areas.map((area) => (
            <th key={area.id} scope="col" className="heatmap-column">
              <a href={radarHref(area.slug, address)}>{area.name}</a>
            </th>
          ))}
          <th scope="col" className="heatmap-column">
            <a href={radarHref(null, address)}>{table.combined}</a>
            <span className="heatmap-hint">{table.combinedHint}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.technology.id} {...{ row, areas, address, ringNames, context }} />
        ))}
      </tbody>
      <HeatmapFoot comparison={comparison} areas={areas} context={context} />
    </Table>
  );
}

type RowProps = Pick<HeatmapTableProps, 'areas' | 'address' | 'ringNames' | 'context'> & { row: HeatmapRow };

function Row({ row: { technology, combined, cells }, areas, address, ringNames, context }: RowProps) {
  const { words, heatmap } = textOf(context.locale);
  const ring = shownRing(combined.reference);
  const shared = { local: technology.local, context };
  return (
    <tr id={`technology-${technology.id}`}>
      <th scope="row">
        <a href={technologyHref(technology.id, { year: address.year })}>{technology.name}</a>
        {technology.local ? <span className="heatmap-hint">{heatmap.table.localRow}</span> : null}
      </th>
      <td className="heatmap-ring">
        {ring === null ? <Dash spoken={heatmap.table.noRing} /> : (ringNames ?? words.rings)[ring]}
      </td>
      {cells.map((cell, index) => (
        <HeatmapCell
          key={areas[index]?.id}
          finding={cell.finding}
          word={cell.answer === null ? words.unanswered : words.answers[cell.answer]}
          {...shared}
        />
      ))}
      <HeatmapCell finding={combined.finding} {...combinedWord(combined.distance, context)} {...shared} />
    </tr>
  );
}

function combinedWord(distance: number | null, { locale }: HeadlineContext): { word: string; spoken: string } {
  const { table } = textOf(locale).heatmap;
  const { unknownValue } = textOf(locale).words;
  if (distance === null) return { word: '', spoken: table.distance(unknownValue) };
  const figure = formatSigned(distance, locale);
  return { word: figure, spoken: table.distance(figure) };
}

function Dash({ spoken }: { spoken: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{spoken}</span>
    </>
  );
}
