import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beatEvery, eventStream } from './event-stream';

describe('eventStream', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A stream of a state that can be changed, with what it has sent so far. */
  function stream() {
    const listener = new AbortController();
    const world: { state: object | null; fails: boolean; reads: number; changed: () => void; watched: boolean } = {
      ...{ state: { placed: 0 }, fails: false, reads: 0, changed: () => undefined, watched: false },
    };
    const response = eventStream({
      signal: listener.signal,
      read: async () => {
        world.reads += 1;
        if (world.fails) throw new Error('no database');
        return world.state;
      },
      watch: (changed) => {
        Object.assign(world, { changed, watched: true });
        return () => void Object.assign(world, { watched: false });
      },
    });
    const seen = { text: '', ended: false };
    void (async () => {
      const decoder = new TextDecoder();
      const reader = response.body?.getReader();
      for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read())
        seen.text += decoder.decode(part.value);
      seen.ended = true;
    })();
    const settle = () => vi.advanceTimersByTimeAsync(0);
    return { world, listener, response, seen, settle };
  }

  const events = (text: string) =>
    [...text.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, name, data]) => [name, data]);

  it('is neither kept nor packed on the way', () => {
    const { response, listener } = stream();
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
    listener.abort();
  });

  it('sends what there is at once, and again only when it has changed', async () => {
    const { world, seen, settle } = stream();
    await settle();
    expect(events(seen.text)).toEqual([['state', '{"placed":0}']]);
    world.changed();
    await settle();
    expect(events(seen.text)).toHaveLength(1);
    world.state = { placed: 1 };
    world.changed();
    await settle();
    expect(events(seen.text)).toEqual([
      ['state', '{"placed":0}'],
      ['state', '{"placed":1}'],
    ]);
  });

  it('sends a sign of life in between', async () => {
    const { seen, settle } = stream();
    await settle();
    await vi.advanceTimersByTimeAsync(2 * beatEvery);
    expect(events(seen.text).map(([name]) => name)).toEqual(['state', 'beat', 'beat']);
  });

  it('says that it is over, and ends, when there is nothing to see any more, even if nobody tells', async () => {
    const { world, seen, settle } = stream();
    await settle();
    world.state = null;
    await vi.advanceTimersByTimeAsync(3 * beatEvery);
    expect(events(seen.text).at(-1)).toEqual(['ended', '{}']);
    expect(seen.ended).toBe(true);
    expect(world.watched).toBe(false);
  });

  it('stops reading when the listener is gone', async () => {
    const { world, listener, seen, settle } = stream();
    await settle();
    listener.abort();
    await settle();
    const { reads } = world;
    await vi.advanceTimersByTimeAsync(10 * beatEvery);
    expect(world.reads).toBe(reads);
    expect(world.watched).toBe(false);
    expect(seen.ended).toBe(true);
  });

  it('one who left before it began is sent nothing, and nothing is watched', async () => {
    let watched = 0;
    const watch = () => {
      watched += 1;
      return () => {
        watched -= 1;
      };
    };
    const response = eventStream({ signal: AbortSignal.abort(), read: async () => ({ placed: 0 }), watch });
    expect(await response.text()).toBe('');
    expect(watched).toBe(0);
  });

  it('closes when it cannot be read, and does not say that it is over', async () => {
    const { world, seen, settle } = stream();
    await settle();
    world.fails = true;
    world.changed();
    await settle();
    expect(seen.ended).toBe(true);
    expect(seen.text).not.toContain('ended');
  });

  it('reads once more, not twenty times, when twenty changes come during one read', async () => {
    const { world, settle } = stream();
    await settle();
    const { reads } = world;
    for (let index = 0; index < 20; index += 1) world.changed();
    await settle();
    expect(world.reads).toBe(reads + 2);
  });
});
