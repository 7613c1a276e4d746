import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectLive } from './live-connection';

/** A stream that says what a test has it say. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Stream[] = [];
  readyState = 1;

  constructor(readonly url: string) {
    super();
    Stream.opened.push(this);
  }

  close() {
    this.readyState = Stream.CLOSED;
  }

  say(event: string, data: object = {}) {
    this.dispatchEvent(Object.assign(new Event(event), { data: JSON.stringify(data) }));
  }
}

type Answer = number | object | 'no network';

/** A browser, a server that answers questions as told, and what the connection tells. */
function world() {
  const browser = new EventTarget();
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const server: { answer: Answer; asked: number } = { answer: { version: 'asked' }, asked: 0 };
  vi.stubGlobal('window', browser);
  vi.stubGlobal('document', page);
  vi.stubGlobal('EventSource', Stream);
  vi.stubGlobal('fetch', async () => {
    server.asked += 1;
    if (server.answer === 'no network') throw new TypeError('Failed to fetch');
    return typeof server.answer === 'number'
      ? new Response('{}', { status: server.answer })
      : Response.json(server.answer);
  });
  const told: string[] = [];
  const stop = connectLive<{ version: string }>(
    { events: '/events', state: '/state' },
    {
      onState: ({ version }) => void told.push(version),
      onStatus: (status) => void told.push(status),
      onEnded: () => void told.push('ended'),
    },
  );
  const stream = () => Stream.opened.at(-1) ?? new Stream('none');
  return { browser, page, server, told, stop, stream };
}

describe('connectLive', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    Stream.opened = [];
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tells what the stream says, and asks nothing while it is heard', async () => {
    const { told, stream, server } = world();
    stream().say('state', { version: '1' });
    for (let beats = 0; beats < 6; beats += 1) {
      await vi.advanceTimersByTimeAsync(5_000);
      stream().say('beat');
    }
    expect(told.filter((word) => word !== 'live')).toEqual(['1']);
    expect(server.asked).toBe(0);
  });

  it('asks every three seconds where no stream comes through', async () => {
    const { told, server } = world();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(server.asked).toBe(3);
    expect(told).toEqual(['polling', 'asked', 'polling', 'asked', 'polling', 'asked']);
  });

  it('asks when the stream breaks, and stops asking when it is heard again', async () => {
    const { told, stream, server } = world();
    stream().say('state', { version: '1' });
    stream().dispatchEvent(new Event('error'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told.slice(-2)).toEqual(['polling', 'asked']);
    stream().say('beat');
    const { asked } = server;
    await vi.advanceTimersByTimeAsync(9_000);
    expect(server.asked).toBe(asked);
  });

  it('opens anew a stream that was closed, and one that is silent for half a minute', async () => {
    const { stream } = world();
    stream().close();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(Stream.opened).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(36_000);
    expect(Stream.opened).toHaveLength(3);
    expect(Stream.opened[1]?.readyState).toBe(Stream.CLOSED);
  });

  it('says that it is offline at once, and comes back at once when the network does', async () => {
    const { told, browser, server, stream } = world();
    stream().say('state', { version: '1' });
    server.answer = 'no network';
    browser.dispatchEvent(new Event('offline'));
    expect(told.at(-1)).toBe('offline');
    expect(stream().readyState).toBe(Stream.CLOSED);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(told.at(-1)).toBe('offline');
    server.answer = { version: '2' };
    const { length } = Stream.opened;
    browser.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(told.slice(-2)).toEqual(['polling', '2']);
    expect(Stream.opened).toHaveLength(length + 1);
  });

  it('a browser that is wrong about the network follows all the same', async () => {
    const { told, browser, stream } = world();
    stream().say('state', { version: '1' });
    browser.dispatchEvent(new Event('offline'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(stream().readyState).not.toBe(Stream.CLOSED);
    stream().say('state', { version: '2' });
    expect(told.slice(-2)).toEqual(['live', '2']);
  });

  it('looks at once when the phone is looked at again', async () => {
    const { page, server, stream, told } = world();
    stream().say('state', { version: '1' });
    stream().dispatchEvent(new Event('error'));
    page.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(0);
    expect(server.asked).toBe(1);
    expect(told.at(-1)).toBe('asked');
  });

  it('an answer that was under way does not undo what the stream told meanwhile', async () => {
    const { told, stream } = world();
    await vi.advanceTimersByTimeAsync(2_999);
    vi.advanceTimersByTime(1);
    stream().say('state', { version: 'newer' });
    await vi.advanceTimersByTimeAsync(0);
    expect(told.filter((word) => word !== 'live')).toEqual(['newer']);
  });

  it.each([401, 403, 404])('is over when the server answers %i', async (status) => {
    const { told, server } = world();
    server.answer = status;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told).toEqual(['ended']);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(server.asked).toBe(1);
  });

  it('is over when the stream says so, once', async () => {
    const { told, stream, server } = world();
    stream().say('ended');
    stream().say('ended');
    expect(told).toEqual(['ended']);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(server.asked).toBe(0);
    expect(stream().readyState).toBe(Stream.CLOSED);
  });

  it('a server that fails is no end', async () => {
    const { told, server } = world();
    server.answer = 500;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told).toEqual(['offline']);
  });

  it('tells nothing after it was stopped', async () => {
    const { told, stop, browser, server } = world();
    stop();
    browser.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(told).toEqual([]);
    expect(server.asked).toBe(0);
  });
});
