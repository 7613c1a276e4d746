import type { ReactNode } from 'react';
import { RadarPicture } from '@/components/radar/radar-picture';
import type { Finding } from '@/lib/domain/finding';
import { layoutRadar } from '@/lib/domain/layout/layout-radar';
import { compactSize } from '@/lib/domain/layout/layout-size';
import { plotBlank } from '@/lib/domain/layout/plotted-technologies';
import { marksOfFindings } from '@/lib/domain/layout/radar-marks';
import type { RadarTechnology } from '@/lib/domain/radar';
import { describeRadar } from '@/lib/text/describe-radar';
import { type Locale, textOf } from '@/lib/text/locale';

type BlankComparisonProps = { locale: Locale; technologies: readonly RadarTechnology[]; children?: ReactNode };

/** Without answers there is no comparison: the blank radar, and beside it what comes next. */
export function BlankComparison({ locale, technologies, children }: BlankComparisonProps) {
  const plotted = plotBlank(technologies);
  const none = new Map<string, Finding>();
  return (
    <div className="compare-beside">
      <figure className="compare-radar">
        <RadarPicture
          layout={layoutRadar(plotted, compactSize)}
          marks={marksOfFindings(none)}
          locale={locale}
          headline={null}
          title={textOf(locale).compare.blank.pictureTitle}
          description={describeRadar(plotted, none, { locale })}
        />
      </figure>
      {children ? <div>{children}</div> : null}
    </div>
  );
}
