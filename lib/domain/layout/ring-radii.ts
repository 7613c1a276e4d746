import { type Ring, ringLevel, rings } from '../ring';
import { radians, round } from './geometry';
import type { LayoutSize } from './layout-size';

/** Half the width of a reference arc, and the clear space between it and a dot. */
export const arcWidth = 4;
const arcSpace = 1;
/** The least clear space between two dots. */
export const dotSpace = 2;

export type RingBand = {
  readonly ring: Ring;
  /** Where a mark of the ring's own number stands. */
  readonly radius: number;
  readonly inner: number;
  readonly outer: number;
};

export type RingRadii = {
  /** Innermost first: ready, trial, watch, wait. */
  readonly bands: readonly RingBand[];
  /** Radius of the empty middle, free for a headline. */
  readonly hole: number;
  readonly rim: number;
  /** Units from one ring to the next: one level. */
  readonly step: number;
  readonly dot: number;
};

/** How far a dot's middle stays from an arc's, so that the dot never hides the arc. */
export function clearance(dot: number): number {
  return dot + arcWidth / 2 + arcSpace;
}

/** Divides the circle into four rings, the innermost wide enough for a dot per slot (degrees) side by side. */
export function ringRadii(size: LayoutSize, slot: number): RingRadii {
  let dot = size.dot;
  while (dot > size.smallestDot && !hasRoom(size, slot, dot)) dot -= 0.5;
  const innermost = Math.max(size.innermost, sideBySide(slot, dot) + clearance(dot));
  const pad = clearance(dot) + dot + 2;
  const even = (size.rim - innermost) / 3.5;
  const step = even / 2 >= pad ? even : (size.rim - pad - innermost) / 3;
  const hole = innermost - Math.max(pad, step / 2);
  const bands = rings.map((ring, index) => bandOf(ring, index, { innermost, step, hole, rim: size.rim }));
  return { bands, hole: round(hole), rim: size.rim, step, dot };
}

/** The radius at which dots one slot apart stand clear of each other. */
function sideBySide(slot: number, dot: number): number {
  return slot >= 180 ? 0 : (dot + dotSpace / 2) / Math.sin(radians(slot / 2));
}

/** Rings narrower than a dot would make neighbours' rings hard to tell apart: rather smaller dots, where allowed. */
function hasRoom(size: LayoutSize, slot: number, dot: number): boolean {
  const innermost = Math.max(size.innermost, sideBySide(slot, dot) + clearance(dot));
  return (size.rim - clearance(dot) - dot - 2 - innermost) / 3 >= 2 * dot + 4;
}

type Extent = { readonly innermost: number; readonly step: number; readonly hole: number; readonly rim: number };

function bandOf(ring: Ring, index: number, extent: Extent): RingBand {
  const radius = extent.innermost + index * extent.step;
  return {
    ring,
    radius: round(radius),
    inner: round(index === 0 ? extent.hole : radius - extent.step / 2),
    outer: round(index === rings.length - 1 ? extent.rim : radius + extent.step / 2),
  };
}

/** The radius of a level from 1 to 4: linear, so that 3.5 lies on the border between Klar and Afprøv. */
export function radiusOfLevel(radii: RingRadii, level: number): number {
  const innermost = radii.bands[0]?.radius ?? 0;
  return innermost + (ringLevel('ready') - level) * radii.step;
}

/** The level, 1 to 4, at a radius; the inverse of `radiusOfLevel`, held within the scale. */
export function levelAtRadius(radii: RingRadii, radius: number): number {
  const innermost = radii.bands[0]?.radius ?? 0;
  return Math.min(4, Math.max(1, ringLevel('ready') - (radius - innermost) / radii.step));
}
