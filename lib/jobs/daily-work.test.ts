import { describe, expect, test, vi } from 'vitest';
import { testDatabase } from '../data/testing/test-database';
import { doDailyWork } from './daily-work';

const hour = 3_600_000;
const running = new AbortController().signal;
const start = Date.parse('2026-11-22T03:00:00Z');

describe('the daily work', () => {
  testDatabase();

  test('that fails keeps nothing else from being done, and is tried again after an hour, not a day', async () => {
    const forgotten = vi.fn().mockRejectedValueOnce(new Error('locked')).mockResolvedValue({ sessions: 1 });
    const pruned = vi.fn().mockResolvedValue(0);
    const at = async (hours: number) => {
      await doDailyWork({ forgotten, pruned }, new Date(start + hours * hour), running);
      return [forgotten.mock.calls.length, pruned.mock.calls.length];
    };
    expect(await at(0)).toEqual([1, 1]);
    expect(await at(0.99)).toEqual([1, 1]);
    expect(await at(1)).toEqual([2, 2]);
    expect(await at(24.99)).toEqual([2, 2]);
    expect(await at(25)).toEqual([3, 3]);
  });

  test('that is ended in the midst begins no other piece, and is tried again after an hour', async () => {
    const later = start + 100 * hour;
    const stop = new AbortController();
    const pieces: string[] = [];
    const first = async () => {
      pieces.push('first');
      stop.abort();
    };
    const second = async () => void pieces.push('second');
    await doDailyWork({ first, second }, new Date(later), stop.signal);
    expect(pieces).toEqual(['first']);
    await doDailyWork({ first, second }, new Date(later + hour), running);
    expect(pieces).toEqual(['first', 'first', 'second']);
  });
});
