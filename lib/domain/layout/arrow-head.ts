import { distanceBetween, type Point, round } from './geometry';
import type { Segment } from './place-mark';

/** Units of the picture. */
const length = 10;
const halfWidth = 6;

/**
 * The head of an arrow along a line, its tip at the line's end: a closed path, and where it begins. A short line has a short head;
 * null where the line has no length, and so no direction.
 */
export function arrowHead({ from, to }: Segment): { readonly d: string; readonly base: Point } | null {
  const whole = distanceBetween(from, to);
  if (whole === 0) return null;
  const size = Math.min(length, whole);
  const along = { x: (to.x - from.x) / whole, y: (to.y - from.y) / whole };
  const base = { x: round(to.x - along.x * size), y: round(to.y - along.y * size) };
  const half = (halfWidth * size) / length;
  const corner = (side: 1 | -1) => `${round(base.x - side * along.y * half)} ${round(base.y + side * along.x * half)}`;
  return { d: `M ${to.x} ${to.y} L ${corner(1)} L ${corner(-1)} Z`, base };
}
