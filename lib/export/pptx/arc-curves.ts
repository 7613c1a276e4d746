import type { Point } from '@/lib/domain/layout/geometry';
import type { PathStep } from './slide-shape';

export type EllipticArc = {
  readonly rx: number;
  readonly ry: number;
  readonly large: boolean;
  /** Clockwise on the screen. */
  readonly sweep: boolean;
};

/**
 * An SVG arc, unrotated, as cubic curves of at most a quarter each: every program draws those alike, which cannot be said of
 * the arcs of Office. The centre is found as the SVG specification does (SVG 1.1, appendix F.6).
 */
export function arcCurves(from: Point, to: Point, arc: EllipticArc): PathStep[] {
  const { center, rx, ry } = ellipseOf(from, to, arc);
  const angleOf = (point: Point) => Math.atan2((point.y - center.y) / ry, (point.x - center.x) / rx);
  const start = angleOf(from);
  const turn = turnOf(angleOf(to) - start, arc.sweep);
  const parts = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / parts;
  const reach = (4 / 3) * Math.tan(step / 4);
  const at = (angle: number, along = 0): Point => ({
    x: center.x + rx * (Math.cos(angle) - along * Math.sin(angle)),
    y: center.y + ry * (Math.sin(angle) + along * Math.cos(angle)),
  });
  return Array.from({ length: parts }, (_, index) => {
    const [first, last] = [start + index * step, start + (index + 1) * step];
    return { step: 'curve', controls: [at(first, reach), at(last, -reach)], to: index === parts - 1 ? to : at(last) };
  });
}

function turnOf(difference: number, sweep: boolean): number {
  const full = 2 * Math.PI;
  const positive = ((difference % full) + full) % full;
  return sweep ? positive : positive - full;
}

/** Radii too small to reach are made larger, as the specification asks. */
function ellipseOf(from: Point, to: Point, { rx, ry, large, sweep }: EllipticArc) {
  const half = { x: (from.x - to.x) / 2 / rx, y: (from.y - to.y) / 2 / ry };
  const length = Math.hypot(half.x, half.y);
  const scale = Math.max(1, length);
  const side = large === sweep ? -1 : 1;
  const offset = length === 0 ? 0 : (side * Math.sqrt(Math.max(0, scale ** 2 - length ** 2))) / length;
  const center = {
    x: (from.x + to.x) / 2 + offset * half.y * rx,
    y: (from.y + to.y) / 2 - offset * half.x * ry,
  };
  return { center, rx: rx * scale, ry: ry * scale };
}
