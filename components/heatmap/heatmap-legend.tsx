import { KindMark } from '@/components/radar/kind-mark';
import type { HeatmapRow } from '@/lib/domain/heatmap-rows';
import { type MarkKind, markKind, markKinds } from '@/lib/domain/layout/mark-kind';
import type { RadarComparison } from '@/lib/domain/radar';
import { verdictKind } from '@/lib/text/balance-lines';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { kindName } from '@/lib/text/kind-name';
import { textOf } from '@/lib/text/locale';
import { counted } from './heatmap-foot';

type HeatmapLegendProps = { rows: readonly HeatmapRow[]; comparison: RadarComparison; context: HeadlineContext };

/** The signs that the table has, in its cells and at its foot, each with its words. */
export function HeatmapLegend({ rows, comparison, context }: HeatmapLegendProps) {
  const { heatmap, radar } = textOf(context.locale);
  const used = new Set<MarkKind>([
    ...rows
      .filter(({ technology }) => !technology.local)
      .flatMap(({ cells, combined }) => [...cells, combined].map(({ finding }) => markKind(finding))),
    ...counted.map(([kind]) => kind),
    ...[...comparison.areas, comparison.combined].map(({ balance }) => verdictKind(balance.verdict)),
  ]);
  const name = (kind: MarkKind) =>
    kind === 'unanswered' ? heatmap.unanswered : kindName(radar, kind, context.publisher);
  return (
    <ul className="radar-legend__list nobullet-list no-max-width heatmap-legend" aria-label={heatmap.legend}>
      {markKinds
        .filter((kind) => used.has(kind))
        .map((kind) => (
          <li key={kind} className={`heatmap-legend-item heatmap-cell--${kind}`}>
            <KindMark kind={kind} word={name(kind)} />
          </li>
        ))}
    </ul>
  );
}
