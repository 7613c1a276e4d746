import { layoutRadar } from '@/lib/domain/layout/layout-radar';
import { fullSize, type LayoutSize } from '@/lib/domain/layout/layout-size';
import { marksOfFindings } from '@/lib/domain/layout/radar-marks';
import { radarScene } from '@/lib/domain/layout/radar-scene';
import type { RadarScene } from '@/lib/domain/layout/scene';
import type { RadarFigure } from '../report/report';

/** A report's radar laid out at a size, as the primitives that every format draws. */
export function figureScene(figure: RadarFigure, size: LayoutSize = fullSize): RadarScene {
  return radarScene({
    layout: layoutRadar(figure.technologies, size),
    marks: marksOfFindings(new Map(Object.entries(figure.findings))),
    ringNames: figure.ringNames,
    headline: figure.headline,
  });
}
