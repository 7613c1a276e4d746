import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcCurves } from './arc-curves';
import { readPath } from './read-path';

/** In degrees. Which way half a turn goes hangs on the last digit of a radius. */
const turns = fc.integer({ min: 2, max: 358 }).filter((turn) => turn !== 180);

describe('an arc as curves', () => {
  it('stays on its circle and ends where it should, the long way round as well as the short', () => {
    const start = fc.integer({ min: 0, max: 359 });
    fc.assert(
      fc.property(start, turns, fc.integer({ min: 1, max: 400 }), fc.boolean(), (first, turn, r, sweep) => {
        const at = (degrees: number) => ({
          x: 50 + r * Math.cos((degrees * Math.PI) / 180),
          y: 70 + r * Math.sin((degrees * Math.PI) / 180),
        });
        const second = sweep ? first + turn : first - turn;
        const steps = arcCurves(at(first), at(second), { rx: r, ry: r, large: turn > 180, sweep });
        expect(steps).toHaveLength(Math.ceil(turn / 90));
        let from = at(first);
        for (const step of steps) {
          if (step.step !== 'curve') throw new Error('An arc is made of curves');
          const [one, two] = step.controls;
          const middle = {
            x: (from.x + 3 * one.x + 3 * two.x + step.to.x) / 8,
            y: (from.y + 3 * one.y + 3 * two.y + step.to.y) / 8,
          };
          for (const point of [middle, step.to]) {
            expect(Math.abs(Math.hypot(point.x - 50, point.y - 70) / r - 1)).toBeLessThan(0.001);
          }
          from = step.to;
        }
        expect(Math.hypot(from.x - at(second).x, from.y - at(second).y)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('a path', () => {
  it('is moved to where it stands', () => {
    expect(readPath('M -1 -2 L 3 4 Z', { x: 10, y: 20 })).toEqual([
      { step: 'move', to: { x: 9, y: 18 } },
      { step: 'line', to: { x: 13, y: 24 } },
      { step: 'close' },
    ]);
  });

  it('draws a circle of two arcs as four curves', () => {
    const steps = readPath('M -4.4 0 A 4.4 4.4 0 1 1 4.4 0 A 4.4 4.4 0 1 1 -4.4 0 Z', { x: 0, y: 0 });
    expect(steps.map(({ step }) => step)).toEqual(['move', 'curve', 'curve', 'curve', 'curve', 'close']);
    const lowest = steps.flatMap((step) => ('to' in step ? [step.to.y] : []));
    expect(Math.max(...lowest)).toBeCloseTo(4.4);
    expect(Math.min(...lowest)).toBeCloseTo(-4.4);
  });
});
