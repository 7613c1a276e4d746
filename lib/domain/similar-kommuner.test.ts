import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KommuneProfile, similarCount, similarKommuner } from './similar-kommuner';

const profile = (
  id: string,
  population: number,
  kommunegruppe = 'Oplandskommuner',
  region = 'Nord',
): KommuneProfile => ({
  id,
  name: id,
  region,
  kommunegruppe,
  population,
});

const own = profile('own', 40_000);

describe('similarKommuner', () => {
  it('puts size first within the same kind and place', () => {
    const all = [profile('large', 90_000), profile('near', 42_000), profile('small', 20_000), own];
    expect(similarKommuner(own, all).map(({ id }) => id)).toEqual(['near', 'small', 'large']);
  });

  it('takes the same kind far away before another kind next door', () => {
    const all = [profile('neighbour', 40_000, 'Landkommuner'), profile('far', 40_000, 'Oplandskommuner', 'Syd')];
    expect(similarKommuner(own, all).map(({ id }) => id)).toEqual(['far', 'neighbour']);
  });

  it('counts another kind as much as twice the inhabitants', () => {
    const all = [profile('kind', 40_000, 'Landkommuner'), profile('more', 79_000), profile('most', 81_000)];
    expect(similarKommuner(own, all).map(({ id }) => id)).toEqual(['more', 'kind', 'most']);
  });

  it('names at most twelve, never itself, whatever the order it is given', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, (numbers) => {
        const all = [own, ...numbers.map((number) => profile(String(number), number * 1000))];
        const found = similarKommuner(own, all);
        expect(found.length).toBe(Math.min(similarCount, numbers.length));
        expect(found.map(({ id }) => id)).not.toContain('own');
        expect(similarKommuner(own, [...all].reverse())).toEqual(found);
      }),
    );
  });
});
