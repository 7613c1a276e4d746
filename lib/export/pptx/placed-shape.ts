import type { SceneArc, SceneShape } from '@/lib/domain/layout/scene';
import type { Text } from '@/lib/text/shape';
import { arcCurves } from './arc-curves';
import { type Place, paintAt, pointAt } from './place';
import { placedText } from './placed-text';
import type { Box, PathShape, PathStep, SlideShape } from './slide-shape';

export type ShapeNames = Text['reportPptx']['shapes'];
type Placing = {
  readonly place: Place;
  readonly names: ShapeNames /** After the name: the technology's. */;
  readonly number: string;
};

/** A shape of the radar as one of a slide. Dots and signs, which are more than one shape there, have functions of their own. */
export function placedShape(shape: SceneShape, { place, names, number }: Placing): SlideShape[] {
  const name = `${names[nameKeys[shape.role]]} ${number}`.trim();
  const decoration = { name, description: null };
  switch (shape.shape) {
    case 'text':
      return [placedText([shape], place, name)];
    case 'circle': {
      const center = pointAt(shape.center, place);
      const r = shape.r * place.scale;
      const box = { x: center.x - r, y: center.y - r, width: 2 * r, height: 2 * r };
      return [{ shape: 'ellipse', ...decoration, box, paint: paintAt(shape, place) }];
    }
    case 'line': {
      const ends = { from: pointAt(shape.from, place), to: pointAt(shape.to, place) };
      return [{ shape: 'line', ...decoration, ...ends, paint: paintAt(shape, place) }];
    }
    case 'arc':
      return [arcShape(shape, place, name)];
    case 'path':
      return [];
  }
}

const nameKeys = {
  ring: 'ring',
  middle: 'ring',
  separator: 'separator',
  'ring-name': 'ringName',
  whisker: 'whisker',
  connector: 'connector',
  arc: 'arc',
  dot: 'dot',
  'dot-number': 'dot',
  sign: 'sign',
  leader: 'leader',
  label: 'name',
  'rim-number': 'name',
  headline: 'headline',
} as const satisfies Record<SceneShape['role'], keyof ShapeNames>;

function arcShape(arc: SceneArc, place: Place, name: string): PathShape {
  const [from, to] = [pointAt(arc.from, place), pointAt(arc.to, place)];
  const radius = arc.radius * place.scale;
  const curves = arcCurves(from, to, { rx: radius, ry: radius, large: false, sweep: true });
  const steps: PathStep[] = [{ step: 'move', to: from }, ...curves];
  const paint = paintAt(arc, place);
  return { shape: 'path', name, description: null, box: boundsOf(steps), paths: [{ steps, filled: false }], paint };
}

/** The box around a path's points and controls; a curve never leaves it. */
function boundsOf(steps: readonly PathStep[]): Box {
  const points = steps.flatMap((step) =>
    step.step === 'close' ? [] : step.step === 'curve' ? [...step.controls, step.to] : [step.to],
  );
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
