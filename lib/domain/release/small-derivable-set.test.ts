import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestInSet, type Members, smallDerivableSet } from './small-derivable-set';

const members = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(3, '0'));
const set = (...ids: readonly (readonly string[])[]): Members => new Set(ids.flat());

describe('smallDerivableSet', () => {
  it('finds a group that is too small itself', () => {
    expect(smallDerivableSet([set(members(1, 5))])).toEqual(members(1, 5));
    expect(smallDerivableSet([set(members(1, 6))])).toBeNull();
  });

  it('finds what is left when all groups but one are taken from the whole', () => {
    const whole = set(members(1, 20));
    expect(smallDerivableSet([whole, set(members(1, 9)), set(members(10, 17))])).toEqual(members(18, 20));
    expect(smallDerivableSet([whole, set(members(1, 7)), set(members(8, 14))])).toBeNull();
  });

  it('finds a difference across two partitions', () => {
    // East is the large kommuner and three small ones: East less Large isolates the three.
    const large = set(members(1, 10));
    const east = set(members(1, 10), members(11, 13));
    expect(smallDerivableSet([set(members(1, 40)), large, east])).toEqual(members(11, 13));
  });

  it('finds who joined between two rounds', () => {
    expect(smallDerivableSet([set(members(1, 20)), set(members(1, 22))])).toEqual(members(21, 22));
    expect(smallDerivableSet([set(members(1, 20)), set(members(1, 26))])).toBeNull();
  });

  it('finds what takes division: two groups together, counted twice', () => {
    const [a, b, c] = [members(1, 3), members(4, 10), members(11, 17)];
    const groups = [set(a, b), set(a, c), set(b, c)];
    expect(smallDerivableSet(groups)).toEqual(a);
  });

  it('finds two groups that differ by one on either side: their difference is about two', () => {
    const most = members(1, 20);
    expect(smallDerivableSet([set(most, ['021']), set(most, ['022'])])).toEqual(['021', '022']);
    expect(smallDerivableSet([set(most, members(21, 23)), set(most, members(24, 26))])).toBeNull();
    expect(smallDerivableSet([set(most, members(21, 23)), set(most, members(24, 25))])).toEqual(members(21, 25));
  });

  it('is silent about a small kind that nothing isolates', () => {
    // Four kinds in a square: rows and columns are known, the inside is not.
    const cells = [members(1, 4), members(5, 14), members(15, 24), members(25, 28)] as const;
    const groups = [set(cells[0], cells[1]), set(cells[2], cells[3]), set(cells[0], cells[2]), set(cells[1], cells[3])];
    expect(smallDerivableSet(groups)).toBeNull();
  });

  it('has nothing to say of no groups', () => {
    expect(smallDerivableSet([])).toBeNull();
  });
});

/** Every sum with coefficients −1, 0 and 1, tried one by one: slow, and nothing like the code it checks. */
function isolatedBySums(groups: readonly Members[]): boolean {
  const everyone = [...new Set(groups.flatMap((group) => [...group]))];
  const rows = groups.map((group) => everyone.map((id) => (group.has(id) ? 1 : 0)));
  const isolates = (sum: readonly number[]) => {
    const about = sum.filter((value) => value !== 0).length;
    return about > 0 && about < fewestInSet;
  };
  const trySums = (index: number, sum: readonly number[]): boolean => {
    const row = rows[index];
    if (row === undefined) return isolates(sum);
    return [-1, 0, 1].some((factor) =>
      trySums(
        index + 1,
        sum.map((value, at) => value + factor * (row[at] ?? 0)),
      ),
    );
  };
  return trySums(
    0,
    everyone.map(() => 0),
  );
}

describe('against trying every sum and difference', () => {
  const someGroups = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { minLength: 1 }), {
    minLength: 1,
    maxLength: 6,
  });

  it('never misses a set that they isolate', () => {
    fc.assert(
      fc.property(someGroups, (lists) => {
        const groups = lists.map((list) => new Set(list.map(String)));
        if (isolatedBySums(groups)) expect(smallDerivableSet(groups)).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('names a set that is small and not empty', () => {
    fc.assert(
      fc.property(someGroups, (lists) => {
        const found = smallDerivableSet(lists.map((list) => new Set(list.map(String))));
        if (found === null) return;
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThan(fewestInSet);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
