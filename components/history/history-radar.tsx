import { RadarLegend } from '@/components/radar/radar-legend';
import { RadarPicture } from '@/components/radar/radar-picture';
import type { HistoryRow } from '@/lib/domain/history';
import { moveMark, plotHistory } from '@/lib/domain/history-marks';
import { layoutRadar } from '@/lib/domain/layout/layout-radar';
import { type MarkKind, movementMarks } from '@/lib/domain/layout/mark-kind';
import { type Locale, textOf } from '@/lib/text/locale';
import { useRingNames } from '@/lib/text/use-ring-names';

type HistoryRadarProps = {
  locale: Locale;
  rows: readonly HistoryRow[];
  earlier: number;
  later: number;
};

/** The later year's radar with the earlier level as an arc, and arrows between the two. */
export function HistoryRadar({ locale, rows, earlier, later }: HistoryRadarProps) {
  const { radar: text } = textOf(locale).history;
  const shown = rows.filter(({ ancestry }) => ancestry !== null);
  const marks = new Map(shown.map((row) => [row.technology.id, moveMark(row)]));
  const layout = layoutRadar(plotHistory(rows));
  const moved = [...marks.values()].filter((mark) => mark === 'moved-in' || mark === 'moved-out').length;
  const { first, second } = text.headline.lines;
  return (
    <figure className="compare-radar">
      <RadarPicture
        layout={layout}
        marks={marks}
        locale={locale}
        ringNames={useRingNames(locale)}
        headline={{ figure: String(moved), of: text.headline.of(shown.length), lines: [first, second] }}
        title={text.title(earlier, later)}
        description={describe(shown, { locale, earlier, later })}
      />
      <RadarLegend
        layout={layout}
        marks={marks}
        locale={locale}
        arcs={{ arc: text.arc(earlier), beside: text.beside(earlier) }}
      />
    </figure>
  );
}

function describe(
  rows: readonly HistoryRow[],
  { locale, earlier, later }: Pick<HistoryRadarProps, 'locale' | 'earlier' | 'later'>,
): string {
  const { history, radar } = textOf(locale);
  const kinds: readonly MarkKind[] = [...movementMarks, 'stopped', 'not-relevant', 'unanswered'];
  const groups = kinds.flatMap((kind) => {
    const names = rows.filter((row) => moveMark(row) === kind).map(({ technology }) => technology.name);
    return names.length === 0 ? [] : [history.radar.group(radar.kinds[kind], names.length, names.join(', '))];
  });
  return [history.radar.description(rows.length, earlier, later), ...groups].join(' ');
}
