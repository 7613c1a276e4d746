import { KindMark } from '@/components/radar/kind-mark';
import { RadarPicture } from '@/components/radar/radar-picture';
import { layoutRadar } from '@/lib/domain/layout/layout-radar';
import { fullSize } from '@/lib/domain/layout/layout-size';
import { marksOfFindings } from '@/lib/domain/layout/radar-marks';
import type { RadarFigure } from '@/lib/export/report/report';
import type { Locale } from '@/lib/text/locale';
import { FigureNumbers } from './figure-numbers';

type FigureBlockProps = { figure: RadarFigure; locale: Locale };

/** A paper's radar, drawn as on the page of the radar, with the signs that occur and how it is read. */
export function FigureBlock({ figure, locale }: FigureBlockProps) {
  const layout = layoutRadar(figure.technologies, fullSize);
  return (
    <figure className="report-figure">
      <RadarPicture
        id={figure.key}
        layout={layout}
        marks={marksOfFindings(new Map(Object.entries(figure.findings)))}
        locale={locale}
        ringNames={figure.ringNames}
        headline={figure.headline}
        title={figure.title}
        description={figure.alt}
      />
      <FigureNumbers figure={figure} locale={locale} />
      <figcaption>
        {figure.caption}
        <span className="report-legend">
          {figure.legend.map(({ kind, word }) => (
            <KindMark key={kind} kind={kind} word={word} />
          ))}
        </span>
      </figcaption>
    </figure>
  );
}
