import { type Point, polarPoint, radians, round } from './geometry';
import { clearance, dotSpace, type RingRadii, radiusOfLevel } from './ring-radii';

/** What is drawn at one technology's angle. Levels are 1 to 4. */
export type MarkInput = {
  /** The kommune's own level; null when its answer is no use. */
  readonly level: number | null;
  /** Lowest and highest of the areas; null on an area's own radar. */
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly reference: { readonly level: number; readonly borderline: boolean } | null;
};

export type Segment = { readonly from: Point; readonly to: Point };

export type Dot = Point & {
  readonly r: number;
  /** True when the dot stands beside its exact level, so that the arc at that level stays visible. */
  readonly moved: boolean;
};

export type Arc = Segment & {
  /** Radius of the circle it is a part of; drawn clockwise, always less than half of it. */
  readonly radius: number;
  readonly borderline: boolean;
};

export type Mark = {
  readonly dot: Dot | null;
  readonly arc: Arc | null;
  /** From the arc to the dot; its colour is the finding's. */
  readonly connector: Segment | null;
  readonly whisker: Segment | null;
};

export type Spoke = {
  readonly center: Point;
  readonly angle: number;
  readonly slot: number;
  readonly radii: RingRadii;
};

const longestHalfArc = 26;

/** Places one technology's dot, arc, connector and whisker along its angle. */
export function placeMark(input: MarkInput, spoke: Spoke): Mark {
  const { radii } = spoke;
  const arcRadius = input.reference === null ? null : radiusOfLevel(radii, input.reference.level);
  const exact = input.level === null ? null : radiusOfLevel(radii, input.level);
  const dotRadius = exact === null || arcRadius === null ? exact : besideArc(exact, arcRadius, radii);
  const at = (radius: number) => polarPoint(spoke.center, radius, spoke.angle);
  return {
    dot: dotRadius === null ? null : { ...at(dotRadius), r: radii.dot, moved: dotRadius !== exact },
    arc: arcRadius === null ? null : arcAt(arcRadius, input.reference?.borderline === true, spoke),
    connector:
      arcRadius === null || dotRadius === null
        ? null
        : { from: at(arcRadius), to: at(towards(arcRadius, dotRadius, radii)) },
    whisker: whiskerOf(input, at, radii),
  };
}

/** Where a dot of a level, 1 to 4, stands on a blank radar: exactly on its level. */
export function dotPoint(level: number, spoke: Spoke): Point {
  return polarPoint(spoke.center, radiusOfLevel(spoke.radii, level), spoke.angle);
}

/**
 * A dot that would cover its arc moves along its angle until it touches: outwards when the kommune's level is the
 * lower one, otherwise inwards. Where the rim leaves no room outside the arc, it goes inside.
 */
function besideArc(exact: number, arcRadius: number, radii: RingRadii): number {
  const clear = clearance(radii.dot);
  if (Math.abs(exact - arcRadius) >= clear) return exact;
  const outwards = exact > arcRadius && arcRadius + clear + radii.dot < radii.rim;
  return outwards ? arcRadius + clear : arcRadius - clear;
}

/** The connector ends under the dot's edge, not at its middle, so that it can be drawn above or below. */
function towards(arcRadius: number, dotRadius: number, radii: RingRadii): number {
  return dotRadius > arcRadius ? dotRadius - radii.dot + 1 : dotRadius + radii.dot - 1;
}

/** As long as the slot allows, with a clear space to the neighbour's arc, and to a neighbour's dot at the same radius. */
function arcAt(radius: number, borderline: boolean, spoke: Spoke): Arc {
  const slotLength = radius * radians(Math.min(spoke.slot, 90));
  const half = Math.min(longestHalfArc, slotLength / 2 - 1.5, slotLength - spoke.radii.dot - dotSpace / 2);
  const halfAngle = half / radius / radians(1);
  return {
    radius: round(radius),
    from: polarPoint(spoke.center, radius, spoke.angle - halfAngle),
    to: polarPoint(spoke.center, radius, spoke.angle + halfAngle),
    borderline,
  };
}

function whiskerOf(input: MarkInput, at: (radius: number) => Point, radii: RingRadii): Segment | null {
  if (input.lowest === null || input.highest === null || input.lowest === input.highest) return null;
  return { from: at(radiusOfLevel(radii, input.lowest)), to: at(radiusOfLevel(radii, input.highest)) };
}
