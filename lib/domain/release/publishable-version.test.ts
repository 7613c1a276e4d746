import { describe, expect, test } from 'vitest';
import { kommuner } from '@/prisma/seed/kommuner';
import type { Participant } from './participant';
import { publishableGroups } from './publishable-groups';
import { publishableVersion } from './publishable-version';

const participants: readonly Participant[] = kommuner.map(([id, , region, kommunegruppe, population]) => ({
  ...{ id, region, kommunegruppe, population },
}));
const first = publishableGroups(participants);
const version = (ids: readonly string[]) =>
  publishableVersion({ participants, before: first.groups, corrected: new Set(ids) });
const some = (count: number) => participants.slice(0, count).map(({ id }) => id);

describe('the next version of a round', () => {
  test('is the same groups again where nobody corrected', () => {
    expect(version([])).toEqual(first);
  });

  test.each([1, 2, 5])('is not published where %i corrected: the difference would be theirs', (count) => {
    expect(version(some(count))).toEqual({
      groups: [],
      withheld: [{ partition: 'country', key: null, reason: 'few-corrected' }],
    });
  });

  test('is published for the country where six corrected, with the same kommuner in it', () => {
    const [country] = version(some(6)).groups;
    expect(country).toEqual(first.groups[0]);
  });

  test('holds back the partitions in which a group has fewer than six of the corrections', () => {
    // The first six are all Region Hovedstaden and Hovedstadskommuner, but of several bands of population.
    const { groups, withheld } = version(some(6));
    expect(withheld).toContainEqual(expect.objectContaining({ partition: 'population' }));
    expect(groups.filter(({ partition }) => partition === 'region')).toHaveLength(5);
    expect(groups.every(({ memberIds }) => memberIds.every((id) => /^\d{4}$/.test(id)))).toBe(true);
  });
});
