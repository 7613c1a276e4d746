import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KommuneProfile } from '../similar-kommuner';
import { nearestFirst } from './nearest-first';

const profile = (id: string, population: number, kommunegruppe = 'Land'): KommuneProfile => ({
  ...{ id, name: id, region: 'Syd', kommunegruppe, population },
});
const own = profile('own', 40_000);
const profiles = [profile('same', 42_000), profile('big', 320_000), profile('other', 41_000, 'By')];
const shared = (id: string, kommuneId: string, day: number) => ({
  ...{ id, kommune: { id: kommuneId }, sharedAt: new Date(Date.UTC(2026, 0, day)) },
});
const items = [
  shared('a', 'unknown', 30),
  shared('b', 'big', 29),
  shared('c', 'same', 1),
  shared('d', 'other', 28),
  shared('e', 'same', 2),
];
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join('');

test('the kommuner most like ours come first, of one kommune the newest', () => {
  expect(ids(nearestFirst(items, own, profiles))).toBe('ecdba');
});

test('without a profile of our own, the newest first', () => {
  expect(ids(nearestFirst(items, null, profiles))).toBe('abdec');
});

test('the order does not depend on how they came, and nothing is lost', () => {
  const shuffled = fc.shuffledSubarray(items, { minLength: items.length });
  fc.assert(
    fc.property(shuffled, (given) => {
      expect(ids(nearestFirst(given, own, profiles))).toBe('ecdba');
    }),
  );
});
