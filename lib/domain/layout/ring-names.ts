import type { Ring } from '../ring';
import { type Point, round } from './geometry';
import type { RingRadii } from './ring-radii';

/** Where a ring's name stands, centred on x; the renderer writes it in capitals of this size. */
export type RingName = {
  readonly ring: Ring;
  readonly x: number;
  readonly baseline: number;
  readonly fontSize: number;
};

const capitalHeight = 0.7;

/** The names of the rings, in the opening at twelve o'clock, each in the middle of its ring. */
export function ringNames(center: Point, radii: RingRadii): RingName[] {
  const fontSize = radii.rim > 300 ? 10 : 9;
  return radii.bands.map(({ ring, radius }) => ({
    ring,
    x: center.x,
    baseline: round(center.y - radius + (fontSize * capitalHeight) / 2),
    fontSize,
  }));
}
