import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardHref, cardSteps, nextShown, readShown } from './board-address';

describe('how many cards a column shows', () => {
  it('is what the address says, and never more than the most', () => {
    expect(readShown({ 'show-pilot': '40', 'show-idea': '5000' })).toEqual({ pilot: 40, idea: cardSteps.most });
  });

  it.each(['20', '0', '-40', '40.5', 'mange', ''])('is the first where the address says “%s”', (count) => {
    expect(readShown({ 'show-pilot': count })).toEqual({});
  });

  it('comes back from its own address', () => {
    const shown = { pilot: 40, stopped: 60 };
    const href = boardHref({ filters: { search: 'robot' }, shown });
    expect(href).toBe('/initiatives/board?search=robot&show-pilot=40&show-stopped=60');
    expect(readShown(Object.fromEntries(new URL(href, 'http://own.invalid').searchParams))).toEqual(shown);
  });

  it('grows until all are shown or it may show no more', () => {
    const step = fc.tuple(fc.integer({ min: 20, max: 100 }), fc.integer({ min: 20, max: 3000 }));
    fc.assert(
      fc.property(step, ([count, total]) => {
        fc.pre(count <= total);
        const next = nextShown(count, total);
        expect(next > count).toBe(count < Math.min(total, cardSteps.most));
        expect(next).toBeLessThanOrEqual(Math.max(cardSteps.most, count));
      }),
    );
  });
});
