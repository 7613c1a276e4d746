import { describe, expect, it } from 'vitest';
import { kommuner } from '@/prisma/seed/kommuner';
import type { Participant } from './participant';
import { countryGroup, type Group, partitionGroups, partitionKeys } from './partition-groups';
import { publishableGroups } from './publishable-groups';

/**
 * Somebody who has everything that was published, and a pencil: sums and differences of groups, within and across partitions and
 * rounds. Knows nothing of how the groups were chosen.
 */
const all: readonly Participant[] = kommuner.map(([id, , region, kommunegruppe, population]) => ({
  id,
  region,
  kommunegruppe,
  population,
}));
const place = new Map(all.map(({ id }, index) => [id, index]));

type Random = () => number;

/** Numbers from 0 to 1, the same for a seed each time (mulberry32). */
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((one) => [random(), one] as const)
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);
}

/** One row for each group: 1 for each of the 98 that is in it. The same group in two rounds is one row. */
function rowsOf(groups: readonly Group[]): Int16Array[] {
  const rows = new Map(
    groups.map(({ memberIds }) => {
      const row = new Int16Array(all.length);
      for (const id of memberIds) row[place.get(id) ?? -1] = 1;
      return [row.join(''), row] as const;
    }),
  );
  return [...rows.values()];
}

/** True when the sum is about one to five kommuner, however often it counts each, and nobody else. */
function isolates(sum: Int16Array): boolean {
  let about = 0;
  for (const value of sum) {
    if (value !== 0) about += 1;
    if (about > 5) return false;
  }
  return about > 0;
}

/** Adds one row, a number of times, to a sum. */
function added(sum: Int16Array, row: Int16Array, times: number): Int16Array {
  const total = new Int16Array(sum.length);
  for (let index = 0; index < sum.length; index += 1) total[index] = (sum[index] ?? 0) + times * (row[index] ?? 0);
  return total;
}

/** Every sum with coefficients −1, 0 and 1 of at most `most` of the rows: whether one isolates somebody. */
function anySum(rows: readonly Int16Array[], most: number): boolean {
  const from = (start: number, sum: Int16Array, left: number): boolean =>
    rows.slice(start).some((row, index) =>
      // The opposite of a sum isolates the same, so the first row is only ever added.
      (left === most ? [1] : [1, -1]).some((times) => {
        const total = added(sum, row, times);
        return isolates(total) || (left > 1 && from(start + index + 1, total, left - 1));
      }),
    );
  return from(0, new Int16Array(all.length), most);
}

/** Larger sums, picked by chance: whole partitions against each other, a group out of one now and then. */
function chanceSum(rows: readonly Int16Array[], random: Random, tries: number): boolean {
  return Array.from({ length: tries }).some(() => {
    const density = random();
    return isolates(
      rows.reduce(
        (sum, row) => (random() < density ? added(sum, row, random() < 0.5 ? 1 : -1) : sum),
        new Int16Array(all.length),
      ),
    );
  });
}

/** Within one round, for each pair of partitions and the country: every sum. No more than 3^12 of them. */
function withinRound(groups: readonly Group[]): boolean {
  const of = (partition: Group['partition']) => groups.filter((group) => group.partition === partition);
  return partitionKeys.some((first, index) =>
    partitionKeys.slice(index + 1).some((second) => {
      const rows = rowsOf([...of('country'), ...of(first), ...of(second)]);
      return anySum(rows, rows.length <= 9 ? rows.length : 5);
    }),
  );
}

/** Two rounds of one partition: what every group, and every pair of groups, became. */
function acrossRounds(rounds: readonly (readonly Group[])[]): boolean {
  return ['country', ...partitionKeys].some((partition) =>
    anySum(rowsOf(rounds.flat().filter((group) => group.partition === partition || group.partition === 'country')), 4),
  );
}

function attacked(rounds: readonly (readonly Group[])[], random: Random): boolean {
  const everything = rowsOf(rounds.flat());
  return (
    rounds.some(withinRound) ||
    acrossRounds(rounds) ||
    anySum(everything, everything.length <= 12 ? everything.length : 3) ||
    chanceSum(everything, random, 300)
  );
}

/** Those who take part in each of a few rounds: so many at first, then some leave and others join. */
function participation(random: Random, size: number, rounds: number): Participant[][] {
  let present = shuffled(random, all).slice(0, size);
  return Array.from({ length: rounds }, (_, round) => {
    if (round === 0) return present;
    const absent = all.filter((one) => !present.includes(one));
    const few = () => Math.floor(random() * (random() < 0.5 ? 4 : 14));
    present = [...shuffled(random, present).slice(few()), ...shuffled(random, absent).slice(0, few())];
    return present;
  });
}

/** What the rules publish of such rounds. */
function published(lists: readonly (readonly Participant[])[]): Group[][] {
  const rounds: Group[][] = [];
  for (const list of lists) rounds.push([...publishableGroups(list, rounds.flat()).groups]);
  return rounds;
}

/** What would be published of them without the rules: every group of every partition, merged or not, in every round. */
function unchecked(lists: readonly (readonly Participant[])[]): Group[][] {
  return lists.map((list) => [
    countryGroup(list),
    ...partitionKeys.flatMap((partition) => partitionGroups(partition, list)),
  ]);
}

const sizes = Array.from({ length: 94 }, (_, index) => index + 5);

describe('an attack on everything published', () => {
  it.each([
    [5, 20],
    [21, 40],
    [41, 60],
    [61, 80],
    [81, 98],
  ])(
    'isolates nobody with %i to %i who take part in the first of three rounds',
    (from, to) => {
      for (const size of sizes.filter((one) => one >= from && one <= to)) {
        const random = randomOf(size);
        const lists = participation(random, size, size % 2 === 0 ? 3 : 2);
        const what = `${size} at first, then ${lists.slice(1).map(({ length }) => length)}`;
        expect(attacked(published(lists), random), what).toBe(false);
      }
    },
    60_000,
  );

  it('has something to attack: most rounds are published, and later rounds too', () => {
    const rounds = sizes.map((size) => published(participation(randomOf(size), size, 3)));
    const counts = [0, 1, 2].map((round) => rounds.filter((one) => (one[round]?.length ?? 0) > 0).length);
    expect(counts[0]).toBe(93);
    expect(Math.min(...counts)).toBeGreaterThan(20);
    expect(rounds.flat().filter((groups) => groups.length > 5).length).toBeGreaterThan(80);
  });

  it('succeeds against most of the same rounds when the rules are not asked', () => {
    const broken = sizes.filter((size) => {
      const random = randomOf(size);
      return attacked(unchecked(participation(random, size, 2)), random);
    });
    expect(broken.length).toBeGreaterThan(60);
  }, 60_000);

  it('succeeds within one round too when the rules are not asked', () => {
    const broken = sizes.slice(0, 45).filter((size) => {
      const random = randomOf(size);
      return attacked(unchecked(participation(random, size, 1)), random);
    });
    expect(broken.length).toBeGreaterThan(5);
  }, 60_000);
});
