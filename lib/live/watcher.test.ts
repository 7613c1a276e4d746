import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWatcher } from './watcher';

describe('createWatcher', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A thing whose version can be set, and how often it was read. */
  function thing(version = '1') {
    const state = { version, reads: 0, fails: false };
    const watch = createWatcher(async () => {
      state.reads += 1;
      if (state.fails) throw new Error('no database');
      return state.version;
    }, 1_000);
    return { state, watch };
  }

  it('reads once a second, however many look on, and tells each of them', async () => {
    const { state, watch } = thing();
    const listeners = [vi.fn(), vi.fn(), vi.fn()];
    for (const changed of listeners) watch('meeting', changed);
    const told = () => listeners.map((changed) => changed.mock.calls.length);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state.reads).toBe(1);
    expect(told()).toEqual([1, 1, 1]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(state.reads).toBe(4);
    expect(told()).toEqual([1, 1, 1]);
    state.version = '2';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told()).toEqual([2, 2, 2]);
  });

  it('tells only of the thing that changed', async () => {
    const versions: Record<string, string> = { a: '1', b: '1' };
    const watch = createWatcher(async (id) => versions[id] ?? null, 1_000);
    const told: string[] = [];
    watch('a', () => void told.push('a'));
    watch('b', () => void told.push('b'));
    await vi.advanceTimersByTimeAsync(1_000);
    told.length = 0;
    versions.b = '2';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual(['b']);
  });

  it('does not read when nobody looks, and begins again when somebody does', async () => {
    const { state, watch } = thing();
    const leave = watch('meeting', () => undefined);
    await vi.advanceTimersByTimeAsync(1_000);
    leave();
    await vi.advanceTimersByTimeAsync(10_000);
    const after = state.reads;
    expect(after).toBeLessThanOrEqual(2);
    const told = vi.fn();
    watch('meeting', told);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state.reads).toBe(after + 1);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('one who leaves is told nothing more', async () => {
    const { state, watch } = thing();
    const left = vi.fn();
    const leave = watch('meeting', left);
    watch('meeting', () => undefined);
    await vi.advanceTimersByTimeAsync(1_000);
    leave();
    state.version = '2';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(left).toHaveBeenCalledTimes(1);
  });

  it('goes on after a read that failed, and tells what changed meanwhile', async () => {
    const { state, watch } = thing();
    const told = vi.fn();
    watch('meeting', told);
    await vi.advanceTimersByTimeAsync(1_000);
    state.fails = true;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toHaveBeenCalledTimes(1);
    state.fails = false;
    state.version = '2';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toHaveBeenCalledTimes(2);
  });
});
