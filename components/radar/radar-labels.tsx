import type { RadarLayout } from '@/lib/domain/layout/layout-radar';
import type { RadarFindings } from '@/lib/domain/layout/radar-findings';
import { labelsScene } from '@/lib/domain/layout/scene-labels';
import { ScenePart } from './scene-part';

type RadarLabelsProps = { layout: RadarLayout; findings: RadarFindings };

/** The names around the rim alone, for a radar whose dots are controls. */
export function RadarLabels({ layout, findings }: RadarLabelsProps) {
  return <ScenePart part={labelsScene(layout, findings)} />;
}
