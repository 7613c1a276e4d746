import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kommuner } from '@/prisma/seed/kommuner';
import type { Participant } from './participant';
import type { Group } from './partition-groups';
import { partitionGroups } from './partition-groups';
import { publishableGroups } from './publishable-groups';
import { smallDerivableSet } from './small-derivable-set';

/** The 98 real kommuner: code, region, group and inhabitants. */
const all: readonly Participant[] = kommuner.map(([id, , region, kommunegruppe, population]) => ({
  id,
  region,
  kommunegruppe,
  population,
}));

const keys = (groups: readonly Group[]) => groups.map(({ key }) => key);

describe('all 98', () => {
  const { groups, withheld } = publishableGroups(all);

  it('publishes every partition, the three Storbykommuner with the Provinsbykommuner', () => {
    expect(withheld).toEqual([]);
    expect(groups.map(({ key, memberIds }) => [key, memberIds.length])).toEqual([
      ['country', 98],
      ['region:Region Hovedstaden', 29],
      ['region:Region Sjælland', 17],
      ['region:Region Syddanmark', 22],
      ['region:Region Midtjylland', 19],
      ['region:Region Nordjylland', 11],
      ['kommunegruppe:Hovedstadskommuner', 24],
      ['kommunegruppe:Storbykommuner+Provinsbykommuner', 19],
      ['kommunegruppe:Oplandskommuner', 24],
      ['kommunegruppe:Landkommuner', 31],
      ['population:below-30000', 22],
      ['population:30000-60000', 50],
      ['population:above-60000', 26],
    ]);
  });

  it('does not depend on the order of the list', () => {
    expect(publishableGroups([...all].reverse())).toEqual({ groups, withheld });
  });
});

describe('few', () => {
  it('publishes nothing of five, and the country of six', () => {
    expect(publishableGroups(all.slice(0, 5))).toEqual({
      groups: [],
      withheld: [{ partition: 'country', key: null, reason: 'too-few' }],
    });
    expect(keys(publishableGroups(all.slice(0, 6)).groups)).toEqual(['country']);
  });

  it('merges the last small group backwards', () => {
    const north = all.filter(({ region }) => region === 'Region Nordjylland').slice(0, 5);
    const middle = all.filter(({ region }) => region === 'Region Midtjylland').slice(0, 8);
    const south = all.filter(({ region }) => region === 'Region Syddanmark').slice(0, 8);
    expect(keys(partitionGroups('region', [...north, ...middle, ...south]))).toEqual([
      'region:Region Syddanmark',
      'region:Region Midtjylland+Region Nordjylland',
    ]);
  });
});

describe('a second round', () => {
  const first = publishableGroups(all.slice(0, 70)).groups;

  it('publishes the same again when nobody came or went', () => {
    expect(publishableGroups(all.slice(0, 70), first).groups).toEqual(first);
  });

  it('waits with the country when one to five came, and says so', () => {
    for (const joiners of [1, 5]) {
      expect(publishableGroups(all.slice(0, 70 + joiners), first)).toEqual({
        groups: [],
        withheld: [{ partition: 'country', key: null, reason: 'few-changed' }],
      });
    }
    expect(keys(publishableGroups(all.slice(0, 76), first).groups)).toContain('country');
  });
});

describe('joiners and leavers of one group', () => {
  const of = (name: string) => all.filter(({ region }) => region === `Region ${name}`);
  const round = (sjælland: readonly Participant[], nordjylland: number, syddanmark: number) => {
    const others = [...of('Hovedstaden'), ...of('Midtjylland')];
    return [
      ...others,
      ...sjælland,
      ...of('Nordjylland').slice(0, nordjylland),
      ...of('Syddanmark').slice(0, syddanmark),
    ];
  };
  const east = of('Sjælland');
  const first = publishableGroups(round(east.slice(0, 10), 8, 12)).groups;

  it('keep the country waiting while a few are swapped, though no difference isolates them', () => {
    const swapped = round(east.slice(3, 13), 8, 12);
    const ids = swapped.map(({ id }) => id);
    expect(smallDerivableSet([...first.map(({ memberIds }) => new Set(memberIds)), new Set(ids)])).toBeNull();
    expect(publishableGroups(swapped, first)).toEqual({
      groups: [],
      withheld: [{ partition: 'country', key: null, reason: 'few-changed' }],
    });
  });

  it('keep two groups waiting that gained three each, and let the others through', () => {
    const { groups, withheld } = publishableGroups(round(east.slice(0, 13), 11, 22), first);
    const regions = keys(groups.filter(({ partition }) => partition === 'region'));
    expect(regions).toEqual(['Hovedstaden', 'Syddanmark', 'Midtjylland'].map((name) => `region:Region ${name}`));
    expect(withheld.slice(0, 2)).toEqual(
      ['Sjælland', 'Nordjylland'].map((name) => {
        return { partition: 'region', key: `region:Region ${name}`, reason: 'few-changed' };
      }),
    );
  });

  it('keep the whole partition waiting where one group does: the country less the others would be that group', () => {
    const { groups, withheld } = publishableGroups(round(east.slice(0, 13), 8, 22), first);
    expect(keys(groups)).toContain('country');
    expect(groups.some(({ partition }) => partition === 'region')).toBe(false);
    expect(withheld).toContainEqual({ partition: 'region', key: null, reason: 'derivable' });
  });
});

describe('10,000 who take part', () => {
  const many = Array.from({ length: 10_000 }, (_, index): Participant[] => {
    const one = all[index % all.length];
    return one === undefined ? [] : [{ ...one, id: `k${index}` }];
  }).flat();

  it('are published in three rounds, in work that grows with their kinds and not with their pairs', () => {
    const before: Group[] = [];
    const started = performance.now();
    for (const round of [many, many.slice(0, 9_000), many.slice(500)])
      before.push(...publishableGroups(round, before).groups);
    expect(before.length).toBeGreaterThan(36);
    // Less than a second alone; a matrix with a column for each participant would take minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('whoever takes part, whatever has been published', () => {
  const some = (most: number) =>
    fc.uniqueArray(fc.integer({ min: 0, max: all.length - 1 }), { minLength: 5, maxLength: most });
  const chosen = (indexes: readonly number[]) => indexes.flatMap((index) => all[index] ?? []);

  it('gives away no set of one to five, over four rounds', () => {
    fc.assert(
      fc.property(fc.array(some(98), { minLength: 1, maxLength: 4 }), (rounds) => {
        const published: Group[] = [];
        for (const round of rounds) published.push(...publishableGroups(chosen(round), published).groups);
        expect(smallDerivableSet(published.map(({ memberIds }) => new Set(memberIds)))).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('counts nobody twice within a partition, and nobody who does not take part', () => {
    fc.assert(
      fc.property(some(98), (round) => {
        const participants = chosen(round);
        const ids = new Set(participants.map(({ id }) => id));
        const { groups } = publishableGroups(participants);
        for (const partition of new Set(groups.map((group) => group.partition))) {
          const members = groups.filter((group) => group.partition === partition).flatMap(({ memberIds }) => memberIds);
          expect(new Set(members).size).toBe(members.length);
          for (const id of members) expect(ids.has(id)).toBe(true);
        }
      }),
    );
  });
});
