import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringLevel, rings } from '../ring';
import { layoutRadar } from './layout-radar';
import { placeFromPoint, pointAtLevel } from './place-from-point';

const blankRadar = (count: number) =>
  layoutRadar(
    Array.from({ length: count }, (_, index) => ({
      id: `technology-${index}`,
      number: index + 1,
      name: `Name ${index}`,
      category: index < count / 3 ? 'data' : 'products',
      level: null,
      lowest: null,
      highest: null,
      reference: null,
    })),
  );

describe('placing on the blank radar', () => {
  it('finds the technology and ring again from where its dot stands', () => {
    const count = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(count, fc.nat(), fc.constantFrom(...rings), (total, pick, ring) => {
        const layout = blankRadar(total);
        const technologyId = `technology-${pick % total}`;
        const point = pointAtLevel(layout, technologyId, ringLevel(ring));
        const found = point === null ? null : placeFromPoint(layout, point);
        expect(found).toMatchObject({ technologyId, ring });
        expect(found?.level).toBeCloseTo(ringLevel(ring), 2);
      }),
    );
  });

  it('means the ring that the point lies in, up to its borders', () => {
    const layout = blankRadar(1);
    const found = layout.radii.bands.flatMap(({ inner, outer }) =>
      [inner + 1, outer - 1].map((radius) =>
        placeFromPoint(layout, { x: layout.center.x, y: layout.center.y + radius }),
      ),
    );
    expect(found.map((place) => place?.ring)).toEqual(rings.flatMap((ring) => [ring, ring]));
  });

  it('means nothing in the middle, outside the circle, or for an unknown technology', () => {
    const layout = blankRadar(22);
    expect(placeFromPoint(layout, layout.center)).toBeNull();
    expect(placeFromPoint(layout, { x: 1, y: 1 })).toBeNull();
    expect(pointAtLevel(layout, 'unknown', 4)).toBeNull();
  });
});
