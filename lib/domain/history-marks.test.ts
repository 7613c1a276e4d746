import { describe, expect, it } from 'vitest';
import { placement, technology } from './builders.fixture';
import { compareYears } from './history';
import { moveMark, plotHistory } from './history-marks';

const year = (
  numbers: readonly number[],
  answers: readonly (readonly [string, 'operating' | 'piloting' | 'stopped' | 'not-relevant' | 'unknown'])[],
) => ({
  technologies: numbers.map((number) => technology(number)),
  placements: answers.map(([id, answer]) => placement(id, 'a', { answer })),
});

describe('the radar of two years', () => {
  const { combined } = compareYears({
    earlier: year(
      [1, 2, 3, 4, 5, 6, 8, 9],
      [
        ['t1', 'piloting'],
        ['t2', 'operating'],
        ['t3', 'piloting'],
        ['t4', 'piloting'],
        ['t6', 'stopped'],
        ['t8', 'piloting'],
        ['t9', 'piloting'],
      ],
    ),
    later: year(
      [1, 2, 3, 5, 6, 7, 8, 9],
      [
        ['t1', 'operating'],
        ['t2', 'piloting'],
        ['t3', 'stopped'],
        ['t6', 'stopped'],
        ['t7', 'piloting'],
        ['t8', 'not-relevant'],
        ['t9', 'unknown'],
      ],
    ),
    areas: [{ id: 'a', name: 'A' }],
    links: [],
  });

  it('has a sign for each movement, and for why there is none', () => {
    expect(combined.map((row) => [row.technology.id, moveMark(row)])).toEqual([
      ['t1', 'moved-in'],
      ['t2', 'moved-out'],
      ['t3', 'stopped'],
      ['t5', 'unanswered'],
      ['t6', 'stopped'],
      ['t7', 'new'],
      ['t8', 'not-relevant'],
      ['t9', 'unanswered'],
      ['t4', 'gone'],
    ]);
  });

  it('draws the later year with the earlier level as the arc, and nothing that is gone', () => {
    const plotted = plotHistory(combined);
    expect(plotted.map(({ id, level, reference }) => [id, level, reference?.level ?? null])).toEqual([
      ['t1', 4, 3],
      ['t2', 3, 4],
      ['t3', null, 3],
      ['t5', null, null],
      ['t6', null, null],
      ['t7', 3, null],
      ['t8', null, 3],
      ['t9', null, 3],
    ]);
  });
});
