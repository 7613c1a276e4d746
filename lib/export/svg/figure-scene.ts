import { layoutRadar } from '@/lib/domain/layout/layout-radar';
import { fullSize, type LayoutSize } from '@/lib/domain/layout/layout-size';
import { radarScene } from '@/lib/domain/layout/radar-scene';
import type { RadarScene } from '@/lib/domain/layout/scene';
import { type Locale, textOf } from '@/lib/text/locale';
import type { RadarFigure } from '../report/report';

/** A report's radar laid out at a size, as the primitives that every format draws. */
export function figureScene(figure: RadarFigure, locale: Locale, size: LayoutSize = fullSize): RadarScene {
  return radarScene({
    layout: layoutRadar(figure.technologies, size),
    findings: new Map(Object.entries(figure.findings)),
    ringNames: textOf(locale).words.rings,
    headline: figure.headline,
  });
}
