import { describe, expect, it } from 'vitest';
import { levelValue, ringValue } from './builders.fixture';
import { judgedRings, type ReferenceValue, referenceLevel, shownRing } from './reference';

const both = (ring: ReferenceValue['ring'], level: number): ReferenceValue => ({ ...levelValue(level), ring });

describe('a reference value', () => {
  it.each<[string, ReferenceValue | null, readonly string[], string | null, number | null]>([
    ['nothing', null, [], null, null],
    ['neither ring nor level', { ...ringValue('ready'), ring: null, maturity: 3 }, [], null, null],
    ['a ring has its number', ringValue('watch'), ['watch'], 'watch', 2],
    ['a level takes the nearest ring', levelValue(2.9), ['trial'], 'trial', 2.9],
    ['a borderline level is judged against both', levelValue(3.4), ['ready', 'trial'], 'trial', 3.4],
    ['a stated ring wins over a level', both('trial', 3.9), ['trial'], 'trial', 3],
    ['a level inside the stated ring is kept', both('trial', 3.3), ['trial'], 'trial', 3.3],
    ['a level on the upper border is inside', both('trial', 3.5), ['trial'], 'trial', 3.5],
    ['a level on the lower border is inside', both('ready', 3.5), ['ready'], 'ready', 3.5],
    ['maturity is never compared', { ...ringValue('trial'), maturity: 1 }, ['trial'], 'trial', 3],
  ])('%s', (_, value, judged, shown, level) => {
    expect(judgedRings(value)).toEqual(judged);
    expect(shownRing(value)).toBe(shown);
    expect(referenceLevel(value)).toBe(level);
  });
});
