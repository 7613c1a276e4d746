import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import type { RadarMarks } from '@/lib/domain/layout/radar-marks';
import { labelsScene } from '@/lib/domain/layout/scene-labels';
import { ScenePart } from './scene-part';

type RadarLabelsProps = { layout: RadarLayout; marks: RadarMarks };

/** The names around the rim alone, for a radar whose dots are controls. */
export function RadarLabels({ layout, marks }: RadarLabelsProps) {
  return <ScenePart part={labelsScene(layout, marks)} />;
}
