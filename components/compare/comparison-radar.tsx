import { RadarLegend } from '@/components/radar/radar-legend';
import { RadarPicture } from '@/components/radar/radar-picture';
import type { Finding } from '@/lib/domain/finding';
import { layoutRadar, type PlottedTechnology } from '@/lib/domain/layout/layout-radar';
import { compactSize, fullSize } from '@/lib/domain/layout/layout-size';
import { marksOfFindings } from '@/lib/domain/layout/radar-marks';
import { describeRadar, radarHeadline } from '@/lib/text/describe-radar';
import type { HeadlineContext } from '@/lib/text/headline-sentence';

type ComparisonRadarProps = {
  technologies: readonly PlottedTechnology[];
  rows: readonly { readonly technology: { readonly id: string }; readonly finding: Finding }[];
  title: string;
  context: HeadlineContext;
  /** Beside other content, without its legend. */
  compact?: boolean;
};

/** Own use and reference on one radar, with the legend of what it contains. */
export function ComparisonRadar({ technologies, rows, title, context, compact = false }: ComparisonRadarProps) {
  const { locale, publisher, ringNames = null } = context;
  const findings = new Map(rows.map(({ technology, finding }) => [technology.id, finding]));
  const marks = marksOfFindings(findings);
  const layout = layoutRadar(technologies, compact ? compactSize : fullSize);
  return (
    <figure className="compare-radar">
      <RadarPicture
        layout={layout}
        marks={marks}
        locale={locale}
        headline={radarHeadline(technologies, findings, { locale, publisher })}
        title={title}
        description={describeRadar(technologies, findings, { locale, publisher, ringNames })}
        ringNames={ringNames}
      />
      {compact ? null : <RadarLegend layout={layout} marks={marks} locale={locale} publisher={publisher} />}
    </figure>
  );
}
