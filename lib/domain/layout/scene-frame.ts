import type { Ring } from '../ring';
import type { RadarLayout } from './layout-radar';
import { radarColours } from './mark-style';
import type { SceneCircle, SceneGroup, SceneLine } from './scene';
import { drawn, filled, groupOf, textOf } from './scene-parts';

const edge = { stroke: radarColours.line, strokeWidth: 1 };
const ringNameText = { colour: radarColours.text, weight: 600, anchor: 'middle', letterSpacing: 1 } as const;

/** What never changes: the four rings, the lines between the categories, and the rings' names at twelve o'clock. */
export function frameScene(layout: RadarLayout, ringNames: Readonly<Record<Ring, string>>): SceneGroup {
  const names = layout.ringNames.map(({ ring, x, baseline, fontSize }) =>
    textOf({ role: 'ring-name', text: ringNames[ring].toUpperCase(), x, baseline, fontSize, ...ringNameText }),
  );
  const children = [
    groupOf({ role: 'rings', shared: edge, children: circlesOf(layout) }),
    groupOf({ role: 'separators', shared: edge, children: layout.separators.map(separatorOf) }),
    groupOf({ role: 'ring-names', shared: ringNameText, children: names }),
  ];
  return groupOf({ role: 'frame', children });
}

/** Outermost first, each over the one before. */
function circlesOf({ center, radii }: RadarLayout): SceneCircle[] {
  const plain = { shape: 'circle', technology: null, kind: null, center } as const;
  const rings = radii.bands.map(({ ring, outer }, index): SceneCircle => {
    const tint = radarColours.rings[index] ?? radarColours.middle;
    return { ...plain, role: 'ring', ring, r: outer, ...filled(tint), ...edge };
  });
  const middle = {
    ...plain,
    role: 'middle',
    ring: null,
    r: radii.hole,
    ...filled(radarColours.middle),
    ...edge,
  } as const;
  return [...rings.reverse(), middle];
}

function separatorOf({ from, to }: RadarLayout['separators'][number]): SceneLine {
  return {
    shape: 'line',
    role: 'separator',
    technology: null,
    kind: null,
    from,
    to,
    ...drawn(radarColours.line, edge.strokeWidth),
  };
}
