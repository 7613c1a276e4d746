import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers } from './answer';
import { placement, technology } from './builders.fixture';
import { compareYears, type HistoryInput, type HistoryYear, type YearsComparison } from './history';
import { countYear, methodBreak } from './history-years';
import type { LineageLink } from './lineage';

const areas = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
];
const year = (numbers: readonly number[], placements: HistoryYear['placements']): HistoryYear => ({
  technologies: numbers.map((number) => technology(number)),
  placements,
});
const input = (earlier: HistoryYear, later: HistoryYear, links: readonly LineageLink[] = []): HistoryInput => ({
  ...{ earlier, later, areas, links },
});
const moves = (rows: YearsComparison['combined']) => rows.map((row) => [row.technology.id, row.move]);

describe('compareYears', () => {
  it('moves as the combined radar does, and area by area', () => {
    const earlier = year(
      [1],
      [placement('t1', 'a', { answer: 'piloting' }), placement('t1', 'b', { answer: 'piloting' })],
    );
    const later = year(
      [1],
      [placement('t1', 'a', { answer: 'operating' }), placement('t1', 'b', { answer: 'stopped' })],
    );
    const { combined, areas: byArea } = compareYears(input(earlier, later));
    expect(combined[0]).toMatchObject({ move: 'inwards', earlier: { level: 3 }, later: { level: 4, lowest: 4 } });
    expect(byArea.map(({ area, rows }) => [area.id, rows[0]?.move])).toEqual([
      ['a', 'inwards'],
      ['b', 'stopped'],
    ]);
  });

  it('tells new and gone from answered and unanswered', () => {
    const answered = (id: string) => placement(id, 'a', { answer: 'following' });
    const earlier = year([1, 2, 4], [answered('t1'), answered('t2')]);
    const later = year([2, 3, 4], [answered('t3'), answered('t4')]);
    const { combined } = compareYears(input(earlier, later));
    expect(moves(combined)).toEqual([
      ['t2', 'left'],
      ['t3', 'new'],
      ['t4', 'answered'],
      ['t1', 'gone'],
    ]);
    expect(combined.at(-1)).toMatchObject({ ancestry: null, later: null, earlier: { level: 2 }, retired: false });
  });

  it('follows a renamed technology, and tells what is retired', () => {
    const given = (id: string, answer: 'piloting' | 'operating') => [placement(id, 'a', { answer })];
    const earlier = year([1, 2], given('t1', 'piloting'));
    const later = year([3], given('t3', 'operating'));
    const links: LineageLink[] = [
      { kind: 'renamed', fromId: 't1', toId: 't3' },
      { kind: 'retired', fromId: 't2', toId: null },
    ];
    const { combined } = compareYears(input(earlier, later, links));
    expect(moves(combined)).toEqual([
      ['t3', 'inwards'],
      ['t2', 'gone'],
    ]);
    expect(combined[0]?.ancestry).toMatchObject({ predecessors: ['t1'], reading: 'renamed' });
    expect(combined[1]?.retired).toBe(true);
  });

  it('leaves out an area that is no longer there, and lets a direct placement stand without any', () => {
    const earlier = year(
      [1],
      [placement('t1', 'gone', { answer: 'operating' }), placement('t1', null, { answer: 'following' })],
    );
    const later = year([1], [placement('t1', null, { answer: 'piloting' })]);
    const { combined } = compareYears(input(earlier, later));
    expect(combined[0]).toMatchObject({
      move: 'inwards',
      earlier: { level: 2 },
      later: { level: 3, answer: 'piloting' },
    });
  });

  const opposites: Record<string, string> = {
    ...{ inwards: 'outwards', outwards: 'inwards', stopped: 'resumed', resumed: 'stopped', unmoved: 'unmoved' },
    ...{ answered: 'left', left: 'answered', new: 'gone', gone: 'new' },
  };
  const numbers = [1, 2, 3, 4];
  const anyYear = fc
    .record({
      on: fc.subarray(numbers),
      cells: fc.array(fc.option(fc.constantFrom(...answers)), { minLength: 8, maxLength: 8 }),
    })
    .map(({ on, cells }) =>
      year(
        on,
        on.flatMap((number) =>
          areas.map(({ id }, column) =>
            placement(`t${number}`, id, { answer: cells[(number - 1) * 2 + column] ?? null }),
          ),
        ),
      ),
    );

  it('turns every movement round when the years are swapped', () => {
    const byId = ({ combined, areas: byArea }: YearsComparison, turned: boolean) =>
      [combined, ...byArea.map(({ rows }) => rows)].map((rows) =>
        rows
          .map(({ technology: { id }, move }) => `${id} ${turned && move !== null ? opposites[move] : move}`)
          .toSorted(),
      );
    fc.assert(
      fc.property(anyYear, anyYear, (one, other) => {
        expect(byId(compareYears(input(other, one)), false)).toEqual(byId(compareYears(input(one, other)), true));
      }),
    );
  });

  it('finds nothing moved between a year and itself', () => {
    fc.assert(
      fc.property(anyYear, (one) => {
        const { combined } = compareYears(input(one, one));
        expect(combined.every(({ move }) => move === 'unmoved' || move === null)).toBe(true);
      }),
    );
  });
});

describe('countYear', () => {
  it('counts a technology once, in operation and piloted, wherever it is', () => {
    const placements = [
      placement('t1', 'a', { answer: 'operating' }),
      placement('t1', 'b', { answer: 'piloting' }),
      placement('t2', null, { answer: 'piloting' }),
      placement('t3', 'a', { answer: 'unknown' }),
      placement('t4', 'gone', { answer: 'operating' }),
    ];
    const counts = { technologies: 4, answered: 2, operating: 1, piloting: 2 };
    expect(countYear(year([1, 2, 3, 4], placements), areas)).toEqual(counts);
  });
});

describe('methodBreak', () => {
  it.each([
    ['e', 'm', 'none'],
    ['f', 'm ', 'edition'],
    ['f', 'n', 'method'],
    ['e', 'n', 'none'],
  ] as const)('to edition %s by %s is %s', (editionId, method, expected) => {
    expect(methodBreak({ editionId: 'e', method: 'm' }, { editionId, method })).toBe(expected);
  });
});
