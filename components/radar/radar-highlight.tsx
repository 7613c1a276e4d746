import { polarPoint } from '@/lib/domain/layout/geometry';
import type { RadarLayout } from '@/lib/domain/layout/layout-radar';

type RadarHighlightProps = { layout: RadarLayout; technologyId: string };

/** One technology's slice of the radar, marked under the dots and arcs. Nothing for a technology that is not on it. */
export function RadarHighlight({ layout, technologyId }: RadarHighlightProps) {
  const { center, radii, slot } = layout;
  const technology = layout.technologies.find(({ id }) => id === technologyId);
  if (technology === undefined) return null;
  const half = Math.min(slot / 2, 30);
  // No further than the rings: outside them stand the finding's sign and the name.
  const outer = radii.rim;
  const at = (radius: number, side: number) => {
    const { x, y } = polarPoint(center, radius, technology.angle + side * half);
    return `${x} ${y}`;
  };
  const d = [
    `M ${at(radii.hole, -1)} L ${at(outer, -1)} A ${outer} ${outer} 0 0 1 ${at(outer, 1)}`,
    `L ${at(radii.hole, 1)} A ${radii.hole} ${radii.hole} 0 0 0 ${at(radii.hole, -1)} Z`,
  ].join(' ');
  return <path className="radar-highlight" d={d} fill="#ffe08a" fillOpacity={0.6} stroke="#1a1a1a" strokeWidth={2} />;
}
