import { describe, expect, test } from 'vitest';
import type { Answer } from '@/lib/domain/answer';
import { layoutRadar } from '@/lib/domain/layout/layout-radar';
import { pointAtLevel } from '@/lib/domain/layout/place-from-point';
import { plotBlank } from '@/lib/domain/layout/plotted-technologies';
import { fillSize } from './fill-size';
import { dotAt, targetAt, technologyAt } from './radar-target';

const layoutOf = (count: number) =>
  layoutRadar(
    plotBlank(
      Array.from({ length: count }, (_, index) => ({
        id: `t${index}`,
        number: index + 1,
        name: `Teknologi ${index + 1}`,
        category: 'Alle',
        local: false,
      })),
    ),
    fillSize(count),
  );
const nothing = (): Answer | null => null;

describe.each([1, 9, 22, 26, 27, 40])('a radar of %i technologies to fill in', (count) => {
  const layout = layoutOf(count);

  test('has dots of 24 pixels or more, and rings that they fit into', () => {
    expect(2 * layout.radii.dot).toBeGreaterThanOrEqual(24);
    expect(layout.radii.step).toBeGreaterThan(24);
  });

  test('finds each technology where its dot stands, placed or not', () => {
    for (const technology of layout.technologies) {
      expect(technologyAt(layout, dotAt(layout, technology, null), nothing)?.id).toBe(technology.id);
      const point = dotAt(layout, technology, 'piloting');
      expect(technologyAt(layout, point, () => 'piloting')?.id).toBe(technology.id);
    }
  });

  test('means the ring at the point, and the technology beside it unless another is chosen', () => {
    for (const { id } of layout.technologies) {
      const point = pointAtLevel(layout, id, 3);
      expect(point && targetAt(layout, point, null)).toEqual({ id, use: 'piloting' });
      expect(point && targetAt(layout, point, 't0')).toEqual({ id: 't0', use: 'piloting' });
    }
  });

  test('means nothing in the middle and outside the circle', () => {
    expect(targetAt(layout, layout.center, 't0')).toBeNull();
    expect(targetAt(layout, { x: 1, y: 1 }, 't0')).toBeNull();
  });
});

test('an answer that is no use stands on the edge', () => {
  const layout = layoutOf(9);
  const [first] = layout.technologies;
  if (first === undefined) throw new Error('No technology');
  expect(dotAt(layout, first, 'stopped')).toEqual(dotAt(layout, first, null));
  expect(dotAt(layout, first, 'not-in-use')).not.toEqual(dotAt(layout, first, null));
});
