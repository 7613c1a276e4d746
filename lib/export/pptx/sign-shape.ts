import type { Point } from '@/lib/domain/layout/geometry';
import type { MarkKind } from '@/lib/domain/layout/mark-kind';
import { markShapes, outlineWidth } from '@/lib/domain/layout/mark-shape';
import { markStyles } from '@/lib/domain/layout/mark-style';
import { readPath } from './read-path';
import type { PathShape, PathStep } from './slide-shape';

/** Signs are drawn in a square from −6 to 6. */
const half = 6;

type SignLook = {
  /** Of the sign's middle. */
  readonly at: Point;
  readonly name: string;
  /** How wide, in points; 12 as on the radar. */
  readonly size?: number;
};

/** A finding's sign as one shape. It is decoration: the word stands beside it, or in the text of its group. */
export function signShape(kind: MarkKind, { at, name, size = 2 * half }: SignLook): PathShape {
  const { filled, outlined } = markShapes[kind];
  const { colour } = markStyles[kind];
  const scale = size / (2 * half);
  const stepsOf = (d: string) => readPath(d, { x: 0, y: 0 }).map((step) => scaled(step, at, scale));
  const paths = [
    ...(filled === '' ? [] : [{ steps: stepsOf(filled), filled: true }]),
    ...(outlined === '' ? [] : [{ steps: stepsOf(outlined), filled: false }]),
  ];
  return {
    shape: 'path',
    name,
    description: null,
    box: { x: at.x - size / 2, y: at.y - size / 2, width: size, height: size },
    paths,
    paint: { fill: colour, stroke: colour, strokeWidth: outlineWidth * scale, dash: null },
  };
}

function scaled(step: PathStep, at: Point, scale: number): PathStep {
  const point = ({ x, y }: Point): Point => ({ x: at.x + x * scale, y: at.y + y * scale });
  if (step.step === 'close') return step;
  if (step.step !== 'curve') return { ...step, to: point(step.to) };
  const [first, second] = step.controls;
  return { step: 'curve', controls: [point(first), point(second)], to: point(step.to) };
}
