import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HistoryMove, historyMove, type Standing } from './history-move';

const at = (level: number | null, stopped = false): Standing => ({ level, stopped });

describe('historyMove', () => {
  it.each([
    [at(3), at(4), 'inwards'],
    [at(3), at(2), 'outwards'],
    [at(3), at(3.2), 'unmoved'],
    [at(3), at(null, true), 'stopped'],
    [at(null), at(null, true), 'stopped'],
    [at(null, true), at(2), 'resumed'],
    [at(null), at(2), 'answered'],
    [at(2), at(null), 'left'],
    [null, at(2), 'new'],
    [null, at(null), 'new'],
    [at(2), null, 'gone'],
    [at(null, true), at(null, true), null],
    [at(null), at(null), null],
    [null, null, null],
  ] as const)('from %j to %j is %s', (earlier, later, expected) => {
    expect(historyMove(earlier, later)).toBe(expected);
  });

  it('turns into its opposite when the years are swapped', () => {
    const opposite: Record<HistoryMove, HistoryMove> = {
      inwards: 'outwards',
      outwards: 'inwards',
      stopped: 'resumed',
      resumed: 'stopped',
      answered: 'left',
      left: 'answered',
      new: 'gone',
      gone: 'new',
      unmoved: 'unmoved',
    };
    const standing = fc.option(
      fc.oneof(
        fc.double({ min: 1, max: 4, noNaN: true }).map((level) => at(level)),
        fc.boolean().map((stopped) => at(null, stopped)),
      ),
    );
    fc.assert(
      fc.property(standing, standing, (one, other) => {
        const move = historyMove(one, other);
        expect(historyMove(other, one)).toBe(move === null ? null : opposite[move]);
      }),
    );
  });
});
