import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LiveItem } from '@/lib/domain/meeting/live-state';
import { isFor, keepChoice, keptChoice, parseChoice, sendChoice } from './pending-choice';

const choice = { itemId: 'item-1', round: 2, answer: 'piloting' } as const;

describe('a choice kept on the phone', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is there after a reload, and gone when it was sent', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
    expect(keptChoice()).toBeNull();
    keepChoice(choice);
    expect(keptChoice()).toEqual(choice);
    keepChoice(null);
    expect(keptChoice()).toBeNull();
  });

  it('a browser that keeps nothing is no failure', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    keepChoice(choice);
    expect(keptChoice()).toBeNull();
  });

  it.each([
    null,
    1,
    'piloting',
    {},
    { itemId: 'item-1' },
    { itemId: 'item-1', answer: 'piloting' },
    { itemId: 1, round: 1, answer: 'piloting' },
    { itemId: 'a', round: '1', answer: 'piloting' },
    { itemId: 'a', round: 1, answer: 'best' },
  ])('%j is no choice', (value) => {
    expect(parseChoice(value)).toBeNull();
  });
});

describe('what a choice is for', () => {
  const item: LiveItem = {
    ...{ id: 'item-1', kind: 'technology', title: 'RPA', description: '', areaName: null, stage: 'collecting' },
    ...{ round: 2, placed: 0, spread: null, agreed: null },
  };

  it.each([
    ['its item in its round', choice, item, true],
    ['a later round', choice, { ...item, round: 3 }, false],
    ['another item', choice, { ...item, id: 'item-2' }, false],
    ['nothing chosen', null, item, false],
    ['nothing asked', choice, null, false],
  ])('%s', (_name, chosen, asked, expected) => {
    expect(isFor(chosen, asked)).toBe(expected);
  });
});

describe('sending a choice', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    [200, 'taken'],
    [401, 'over'],
    [404, 'refused'],
    [409, 'refused'],
    [422, 'refused'],
    [500, 'lost'],
    [503, 'lost'],
  ])('answered %i it is %s', async (status, outcome) => {
    const sent: unknown[] = [];
    vi.stubGlobal('fetch', async (address: string, { body }: { body: string }) => {
      sent.push(address, JSON.parse(body));
      return new Response('{}', { status });
    });
    expect(await sendChoice(choice)).toBe(outcome);
    expect(sent).toEqual(['/meeting/place', choice]);
  });

  it('without a network it is lost on the way, to be sent again', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await sendChoice(choice)).toBe('lost');
  });
});
