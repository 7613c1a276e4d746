import { type Answer, answerLevel, type Use, useOfLevel } from '@/lib/domain/answer';
import { distanceBetween, type Point, polarPoint } from '@/lib/domain/layout/geometry';
import type { RadarLayout, TechnologyLayout } from '@/lib/domain/layout/layout-radar';
import { placeFromPoint, pointAtLevel } from '@/lib/domain/layout/place-from-point';
import { ringLevel } from '@/lib/domain/ring';

/** Where a technology's dot stands: in its ring, or on the edge while it is in none. */
export function dotAt(layout: RadarLayout, technology: TechnologyLayout, answer: Answer | null): Point {
  const level = answerLevel(answer);
  const inRing = level === null ? null : pointAtLevel(layout, technology.id, level);
  return inRing ?? polarPoint(layout.center, layout.radii.rim, technology.angle);
}

/** How far beside a dot still counts as on it, in units of the picture. */
const slack = 4;

/** The technology whose dot or name is at the point; null where there is neither. */
export function technologyAt(
  layout: RadarLayout,
  point: Point,
  answerOf: (id: string) => Answer | null,
): TechnologyLayout | null {
  const onDot = layout.technologies.find((technology) => {
    const dot = dotAt(layout, technology, answerOf(technology.id));
    return distanceBetween(dot, point) <= layout.radii.dot + slack;
  });
  return onDot ?? layout.technologies.find(({ label: { box } }) => isInside(box, point)) ?? null;
}

function isInside(box: TechnologyLayout['label']['box'], { x, y }: Point): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top && y <= box.bottom;
}

export type Target = { readonly id: string; readonly use: Use };

/** What letting go at the point would mean: for the technology that is held or chosen, else for the nearest one. */
export function targetAt(layout: RadarLayout, point: Point, id: string | null): Target | null {
  const place = placeFromPoint(layout, point);
  const use = place === null ? null : useOfLevel(ringLevel(place.ring));
  return place === null || use === null ? null : { id: id ?? place.technologyId, use };
}
