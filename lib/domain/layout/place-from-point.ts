import { nearestRing, type Ring } from '../ring';
import { distanceBetween, type Point } from './geometry';
import type { RadarLayout, TechnologyLayout } from './layout-radar';
import { dotPoint } from './place-mark';
import { levelAtRadius } from './ring-radii';

export type PlaceOnRadar = {
  readonly technologyId: string;
  /** The exact level at the point, 1 to 4. */
  readonly level: number;
  readonly ring: Ring;
};

/** How far outside the rim and inside the middle a point still counts: a hand is not exact. */
const slack = 12;

/** The technology and ring that a point of the picture means; null in the middle and outside the circle. */
export function placeFromPoint(layout: RadarLayout, point: Point): PlaceOnRadar | null {
  const radius = distanceBetween(point, layout.center);
  if (radius < layout.radii.hole - slack || radius > layout.radii.rim + slack) return null;
  const nearest = nearestTechnology(layout, point);
  if (nearest === null) return null;
  const level = levelAtRadius(layout.radii, radius);
  return { technologyId: nearest.id, level, ring: nearestRing(level) };
}

/** Where a technology's dot stands at a level, 1 to 4; null when the technology is not on the radar. */
export function pointAtLevel(layout: RadarLayout, technologyId: string, level: number): Point | null {
  const technology = layout.technologies.find((item) => item.id === technologyId);
  if (technology === undefined) return null;
  return dotPoint(level, { ...layout, angle: technology.angle });
}

function nearestTechnology(layout: RadarLayout, point: Point): TechnologyLayout | null {
  const turn = Math.atan2(point.x - layout.center.x, layout.center.y - point.y) * (180 / Math.PI);
  let nearest: TechnologyLayout | null = null;
  for (const technology of layout.technologies) {
    if (nearest === null || between(technology.angle, turn) < between(nearest.angle, turn)) nearest = technology;
  }
  return nearest;
}

/** The smaller angle between two directions, in degrees. */
function between(first: number, second: number): number {
  const apart = Math.abs(first - second) % 360;
  return Math.min(apart, 360 - apart);
}
