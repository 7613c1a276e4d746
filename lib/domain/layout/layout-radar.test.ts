import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Point } from './geometry';
import { distanceBetween, distanceToBox } from './geometry';
import { layoutRadar, type PlottedTechnology, type RadarLayout } from './layout-radar';
import { compactSize, fullSize, type LayoutSize, paperSize, slideSize } from './layout-size';
import { arcWidth } from './ring-radii';
import { textWidth } from './text-width';

/** The width that a page 1280 wide leaves for the radar, in pixels. */
const pageWidth = 1120;
const smallestTarget = 24;
const longestRingNames = { ready: 'READY', trial: 'AFPRØV', watch: 'HOLD ØJE', wait: 'AFVENT' };

const level = fc.oneof(fc.constantFrom(1, 2, 3, 4, 3.5), fc.double({ min: 1, max: 4, noNaN: true }));
const name = fc
  .array(fc.stringMatching(/^[a-zA-ZæøåÆØÅ/-]{1,24}$/), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' ').slice(0, 80));
const mark = fc.record({
  name,
  newCategory: fc.boolean(),
  level: fc.option(level),
  range: fc.option(fc.tuple(level, level)),
  reference: fc.option(fc.record({ level, borderline: fc.boolean() })),
});
const technologies = fc.array(mark, { minLength: 1, maxLength: 40 }).map(plot);
const crowded = fc
  .record({ count: fc.integer({ min: 1, max: 40 }), level, reference: fc.option(level) })
  .map(({ count, level, reference }) =>
    plot(
      Array.from({ length: count }, (_, index) => ({
        name: 'Kunstig intelligens til sagsbehandling '.repeat(2),
        newCategory: index % 9 === 0,
        level,
        range: null,
        reference: reference === null ? null : { level: reference, borderline: false },
      })),
    ),
  );
const anyRadar = fc.oneof(technologies, crowded);
const anySize = fc.constantFrom(fullSize, compactSize, paperSize, slideSize);

type Generated = Pick<PlottedTechnology, 'name' | 'level' | 'reference'> & {
  readonly newCategory: boolean;
  readonly range: readonly [number, number] | null;
};

function plot(marks: readonly Generated[]): PlottedTechnology[] {
  let category = 0;
  return marks.map(({ name, newCategory, level, range, reference }, index) => {
    if (newCategory) category += 1;
    const [lowest, highest] = range === null ? [null, null] : [Math.min(...range), Math.max(...range)];
    const id = `technology-${index}`;
    return { id, number: index + 1, name, category: `category ${category}`, level, lowest, highest, reference };
  });
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]));
}

function dotsOf(layout: RadarLayout) {
  return layout.technologies.flatMap(({ dot }) => (dot === null ? [] : [dot]));
}

/** Points along each arc, at both edges of its line. */
function arcPoints(layout: RadarLayout): Point[] {
  return layout.technologies.flatMap(({ arc }) => {
    if (arc === null) return [];
    const turn = (point: Point) => Math.atan2(point.y - layout.center.y, point.x - layout.center.x);
    const start = turn(arc.from);
    const sweep = (turn(arc.to) - start + 2 * Math.PI) % (2 * Math.PI);
    return Array.from({ length: 11 }, (_, step) => start + (sweep * step) / 10).flatMap((angle) =>
      [-arcWidth / 2, arcWidth / 2].map((edge) => ({
        x: layout.center.x + (arc.radius + edge) * Math.cos(angle),
        y: layout.center.y + (arc.radius + edge) * Math.sin(angle),
      })),
    );
  });
}

function ringNameBoxes(layout: RadarLayout): Box[] {
  return layout.ringNames.map(({ ring, x, baseline, fontSize }) => {
    const text = longestRingNames[ring];
    const half = (textWidth(text, fontSize) + text.length) / 2;
    return { left: x - half, right: x + half, top: baseline - fontSize * 0.75, bottom: baseline };
  });
}

function everyLayout(check: (layout: RadarLayout, size: LayoutSize) => void): void {
  fc.assert(
    fc.property(anyRadar, anySize, (plotted, size) => check(layoutRadar(plotted, size), size)),
    { numRuns: 400 },
  );
}

describe('a radar of 1 to 40 technologies, in any rings', () => {
  it('has no dot over another', () => {
    everyLayout((layout) => {
      for (const [first, second] of pairs(dotsOf(layout))) {
        expect(distanceBetween(first, second)).toBeGreaterThan(first.r + second.r);
      }
    });
  });

  it('has no dot over any arc, its own or a neighbour’s', () => {
    everyLayout((layout) => {
      const dots = dotsOf(layout);
      const hidden = arcPoints(layout).filter((point) => dots.some((dot) => distanceBetween(point, dot) <= dot.r));
      expect(hidden).toEqual([]);
    });
  });

  it('keeps every dot between the middle and the rim', () => {
    everyLayout((layout) => {
      for (const dot of dotsOf(layout)) {
        const radius = distanceBetween(dot, layout.center);
        expect(radius - dot.r).toBeGreaterThanOrEqual(layout.radii.hole);
        expect(radius + dot.r).toBeLessThanOrEqual(layout.radii.rim);
      }
    });
  });

  it('has no name over another, over the circle, over a symbol or outside the picture', () => {
    everyLayout((layout, size) => {
      const boxes = layout.technologies.map(({ label }) => label.box);
      for (const [first, second] of pairs(boxes)) expect(boxesOverlap(first, second)).toBe(false);
      for (const box of boxes) {
        expect(distanceToBox(layout.center, box)).toBeGreaterThan(size.rim);
        for (const { sign } of layout.technologies) expect(distanceToBox(sign, box)).toBeGreaterThan(sign.r);
        expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(size.width);
        expect(box.bottom).toBeLessThanOrEqual(size.height);
      }
    });
  });

  it('draws no line from a symbol to its name through another name', () => {
    everyLayout((layout) => {
      for (const { id, label } of layout.technologies) {
        if (label.leader === null) continue;
        const { from, to } = label.leader;
        const others = layout.technologies.filter((other) => other.id !== id);
        for (let part = 0; part <= 1; part += 0.1) {
          const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
          for (const other of others) expect(distanceToBox(point, other.label.box)).toBeGreaterThan(0);
        }
      }
    });
  });

  it('keeps the names of the rings clear of dots and arcs', () => {
    everyLayout((layout) => {
      for (const box of ringNameBoxes(layout)) {
        for (const dot of dotsOf(layout)) expect(distanceToBox(dot, box)).toBeGreaterThan(dot.r);
        expect(arcPoints(layout).filter((point) => distanceToBox(point, box) === 0)).toEqual([]);
      }
    });
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyRadar, anySize, (plotted, size) => {
        expect(layoutRadar(structuredClone(plotted), size)).toEqual(layoutRadar(plotted, size));
      }),
    );
  });

  it('keeps angles, rings and names whatever the answers are', () => {
    fc.assert(
      fc.property(anyRadar, (plotted) => {
        const blank = plotted.map((item) => ({ ...item, level: null, lowest: null, highest: null, reference: null }));
        const still = (layout: RadarLayout) => ({
          radii: layout.radii,
          sectors: layout.sectors,
          places: layout.technologies.map(({ angle, sign, label }) => ({ angle, sign, label })),
        });
        expect(still(layoutRadar(plotted))).toEqual(still(layoutRadar(blank)));
      }),
    );
  });

  it('draws every dot at least 24 pixels wide on a screen 1280 wide', () => {
    everyLayout((layout, size) => {
      if (size !== fullSize) return;
      for (const dot of dotsOf(layout)) {
        expect((2 * dot.r * pageWidth) / size.width).toBeGreaterThanOrEqual(smallestTarget);
      }
    });
  });
});

describe('levels on the radar', () => {
  const [plotted] = plot([{ name: 'Cloud', newCategory: false, level: 3.5, range: [1, 4], reference: null }]);
  const layoutOf = (changes: Partial<PlottedTechnology>) =>
    layoutRadar(plotted === undefined ? [] : [{ ...plotted, ...changes }]);
  const radiusOf = (layout: RadarLayout, point: Point | null | undefined) =>
    point === null || point === undefined ? Number.NaN : distanceBetween(point, layout.center);

  it('are linear: 3.5 lies on the border between Klar and Afprøv', () => {
    const layout = layoutOf({ level: 3.5 });
    expect(radiusOf(layout, layout.technologies[0]?.dot)).toBeCloseTo(layout.radii.bands[0]?.outer ?? 0, 1);
    expect(layout.radii.bands[0]?.outer).toBe(layout.radii.bands[1]?.inner);
  });

  it('put 4 in the middle of the innermost ring and 1 in the outermost', () => {
    const inner = layoutOf({ level: 4 });
    expect(radiusOf(inner, inner.technologies[0]?.dot)).toBeCloseTo(inner.radii.bands[0]?.radius ?? 0, 1);
    const outer = layoutOf({ level: 1 });
    expect(radiusOf(outer, outer.technologies[0]?.dot)).toBeCloseTo(outer.radii.bands[3]?.radius ?? 0, 1);
  });

  it('move a dot beside the arc when both are equal, inwards, and say so', () => {
    const layout = layoutOf({ level: 3, reference: { level: 3, borderline: false } });
    const technology = layout.technologies[0];
    expect(technology?.dot?.moved).toBe(true);
    expect(radiusOf(layout, technology?.dot)).toBeLessThan((technology?.arc?.radius ?? 0) - layout.radii.dot);
  });

  it('leave a dot on its exact level when the arc is elsewhere', () => {
    expect(layoutOf({ level: 1, reference: { level: 3, borderline: false } }).technologies[0]?.dot?.moved).toBe(false);
  });

  it('have no whisker where the areas agree, and no dot, connector or arc where there is nothing to draw', () => {
    expect(layoutOf({ lowest: 4, highest: 4 }).technologies[0]?.whisker).toBeNull();
    const blank = layoutOf({ level: null, lowest: null, highest: null, reference: null }).technologies[0];
    expect(blank).toMatchObject({ dot: null, arc: null, connector: null, whisker: null });
  });
});

describe('sectors', () => {
  it('join neighbours of one category, and are parted by a line each', () => {
    const marks = [true, false, true, false, false].map((newCategory) => ({
      name: 'x',
      newCategory,
      level: null,
      range: null,
      reference: null,
    }));
    const layout = layoutRadar(plot(marks));
    expect(layout.sectors.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [3, 5],
    ]);
    expect(layout.separators).toHaveLength(1);
  });
});

/** True when two rectangles share more than an edge. */
function boxesOverlap(first: Box, second: Box): boolean {
  const across = first.left < second.right && second.left < first.right;
  return across && first.top < second.bottom && second.top < first.bottom;
}
