import { KindMark } from '@/components/radar/kind-mark';
import type { HeatmapRow } from '@/lib/domain/heatmap-rows';
import { type MarkKind, markKind, markKinds } from '@/lib/domain/layout/mark-kind';
import type { HeadlineContext } from '@/lib/text/headline-sentence';
import { kindName } from '@/lib/text/kind-name';
import { textOf } from '@/lib/text/locale';

/** The signs that the table has, each with its words. */
export function HeatmapLegend({ rows, context }: { rows: readonly HeatmapRow[]; context: HeadlineContext }) {
  const { heatmap, radar } = textOf(context.locale);
  const used = new Set<MarkKind>(
    rows
      .filter(({ technology }) => !technology.local)
      .flatMap(({ cells, combined }) => [...cells, combined].map(({ finding }) => markKind(finding))),
  );
  return (
    <ul className="radar-legend__list nobullet-list no-max-width heatmap-legend" aria-label={heatmap.legend}>
      {markKinds
        .filter((kind) => used.has(kind))
        .map((kind) => (
          <li key={kind} className={`heatmap-legend-item heatmap-cell--${kind}`}>
            <KindMark kind={kind} word={kindName(radar, kind, context.publisher)} />
          </li>
        ))}
    </ul>
  );
}
