import { RadarLegend } from '@/components/radar/radar-legend';
import { RadarPicture } from '@/components/radar/radar-picture';
import { layoutRadar } from '@/lib/domain/layout/layout-radar';
import { plotField } from '@/lib/domain/layout/plot-field';
import { type FieldRow, fieldMark, isAmongOthers } from '@/lib/domain/release/field-rows';
import { describeField, fieldHeadline } from '@/lib/text/describe-field';
import { type Locale, textOf } from '@/lib/text/locale';
import { useRingNames } from '@/lib/text/use-ring-names';

type FieldRadarProps = {
  rows: readonly FieldRow[];
  /** How many the others are. */
  others: number;
  title: string;
  locale: Locale;
};

/** Own answers among the others' means: a radar with positions and no finding. */
export function FieldRadar({ rows, others, title, locale }: FieldRadarProps) {
  const { legend } = textOf(locale).field;
  const layout = layoutRadar(plotField(rows));
  const marks = new Map(rows.map((row) => [row.technology.id, fieldMark(row)]));
  const suppressed = rows.some(isAmongOthers) ? { suppressed: legend.amongOthers } : {};
  const kinds = { 'no-reference': legend.noReference, unanswered: legend.unanswered, ...suppressed };
  return (
    <figure className="compare-radar">
      <RadarPicture
        layout={layout}
        marks={marks}
        locale={locale}
        headline={fieldHeadline(rows, others, locale)}
        title={title}
        description={describeField(rows, locale)}
        ringNames={useRingNames(locale)}
      />
      <RadarLegend
        layout={layout}
        marks={marks}
        locale={locale}
        arcs={{ arc: legend.arc, broken: legend.broken, beside: legend.beside, kinds }}
      />
    </figure>
  );
}
