import { describe, expect, it } from 'vitest';
import { placement, radarInput, reference, technology } from './builders.fixture';
import { compareRadar } from './compare-radar';
import { isNotable } from './finding';
import { heatmapOrders, heatmapRows } from './heatmap-rows';
import { vejleInput } from './vejle.fixture';

const areas = ['a', 'b'].map((id) => ({ id, name: id.toUpperCase(), editionAreaId: null }));

/** t1 agrees everywhere, t2 is far off in one area, t3 a little off in both, t4 is the kommune's own. */
const comparison = compareRadar(
  radarInput({
    technologies: [technology(4, { local: true }), technology(1), technology(2), technology(3)],
    areas,
    placements: [
      ...['a', 'b'].map((id) => placement('t1', id, { answer: 'operating', spread: 'throughout' })),
      placement('t2', 'a', { answer: 'not-in-use' }),
      ...['a', 'b'].map((id) => placement('t3', id, { answer: 'following' })),
      placement('t4', 'a', { answer: 'piloting' }),
    ],
    references: [reference('t1', null, 'ready'), reference('t2', null, 'ready'), reference('t3', null, 'trial')],
  }),
);

const ids = (order: (typeof heatmapOrders)[number]) => heatmapRows(comparison, order).map((row) => row.technology.id);

describe('heatmapRows', () => {
  it('puts those with findings in most areas first', () => {
    expect(ids('findings')).toEqual(['t3', 't2', 't1', 't4']);
  });

  it('puts the largest distance first', () => {
    expect(ids('distance')).toEqual(['t2', 't3', 't1', 't4']);
  });

  it('keeps the radar’s order by category, own technologies last', () => {
    expect(ids('category')).toEqual(['t1', 't2', 't3', 't4']);
  });

  it('has a cell for each area, and counts those that call for a look', () => {
    const [first] = heatmapRows(comparison, 'findings');
    expect(first?.cells.map(({ finding }) => finding)).toEqual(['missing-pilot', 'missing-pilot']);
    expect(first?.notable).toBe(2);
  });

  it('loses and repeats nothing of a real sheet, in any order', () => {
    const real = compareRadar(vejleInput);
    const notable = real.areas.flatMap(({ cells }) => cells).filter(({ finding }) => isNotable(finding)).length;
    for (const order of heatmapOrders) {
      const rows = heatmapRows(real, order);
      expect(new Set(rows.map((row) => row.technology.id)).size).toBe(22);
      expect(rows.every((row) => row.cells.every((cell) => cell.technology.id === row.technology.id))).toBe(true);
      expect(rows.reduce((sum, row) => sum + row.notable, 0)).toBe(notable);
    }
    const counts = heatmapRows(real, 'findings').map((row) => row.notable);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts[0]).toBeGreaterThan(counts.at(-1) ?? 0);
  });

  it('does not depend on the order of the technologies', () => {
    const turned = compareRadar({ ...vejleInput, technologies: vejleInput.technologies.toReversed() });
    for (const order of heatmapOrders) {
      const names = (from: typeof turned) => heatmapRows(from, order).map((row) => row.technology.id);
      expect(names(turned)).toEqual(names(compareRadar(vejleInput)));
    }
  });
});
