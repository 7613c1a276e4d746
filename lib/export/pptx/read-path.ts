import type { Point } from '@/lib/domain/layout/geometry';
import { arcCurves } from './arc-curves';
import type { PathStep } from './slide-shape';

/** A path of M, L, A and Z around its own origin as steps of a slide, the origin moved to `at`. */
export function readPath(d: string, at: Point): PathStep[] {
  const steps: PathStep[] = [];
  let current: Point = at;
  const moved = (x = 0, y = 0): Point => ({ x: at.x + x, y: at.y + y });
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLAZ])([^MLAZ]*)/g)) {
    const numbers = rest.trim().split(/\s+/).map(Number);
    if (letter === 'Z') {
      steps.push({ step: 'close' });
      continue;
    }
    const to = moved(numbers.at(-2), numbers.at(-1));
    const [rx = 0, ry = 0, , large, sweep] = numbers;
    if (letter === 'A') steps.push(...arcCurves(current, to, { rx, ry, large: large === 1, sweep: sweep === 1 }));
    else steps.push({ step: letter === 'M' ? 'move' : 'line', to });
    current = to;
  }
  return steps;
}
