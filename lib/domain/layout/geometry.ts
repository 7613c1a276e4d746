/** A point of the picture: x to the right, y down, from the upper left corner. */
export type Point = { readonly x: number; readonly y: number };

/** A rectangle of the picture. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Hundredths are finer than any screen, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Degrees clockwise from twelve o'clock, in radians. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** The point at a radius and an angle (degrees clockwise from twelve o'clock) around a centre. */
export function polarPoint(center: Point, radius: number, angle: number): Point {
  return {
    x: round(center.x + radius * Math.sin(radians(angle))),
    y: round(center.y - radius * Math.cos(radians(angle))),
  };
}

/** The distance between two points. */
export function distanceBetween(first: Point, second: Point): number {
  return Math.hypot(first.x - second.x, first.y - second.y);
}

/** The shortest distance from a point to a rectangle; 0 inside it. */
export function distanceToBox(point: Point, box: Box): number {
  const dx = Math.max(box.left - point.x, 0, point.x - box.right);
  const dy = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return Math.hypot(dx, dy);
}
