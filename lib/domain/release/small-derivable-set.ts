import { add, type Fraction, isOne, isZero, one, zero } from './fraction';
import { type ReducedRow, reducedRows } from './reduced-rows';

/** A published group: who is counted in it. */
export type Members = ReadonlySet<string>;

/** The fewest kommuner that any figure may be about. */
export const fewestInSet = 6;

/** More combinations than this are not tried: the groups are then taken to be unsafe. */
const mostTries = 500_000;

/**
 * The smallest thing that published figures give away: a set of 1 to `fewest` − 1 participants whose figures follow from
 * those of the groups by adding, subtracting and scaling; null when there is none.
 *
 * Participants who stand in exactly the same groups cannot be told apart, so a set that follows is a union of such kinds.
 * Written as rows over the kinds, those with `fewest` or more first, the groups are brought to reduced form. A row that begins
 * after the large kinds is zero on them all, and every small set that follows is a sum of such rows, each taken once or not at
 * all, because a row is alone in having its first kind. There are at most `fewest` − 1 of them in it, since each brings at least one
 * participant. Where there are too many combinations to try, the answer is the members of the smallest kind.
 */
export function smallDerivableSet(groups: readonly Members[], fewest = fewestInSet): readonly string[] | null {
  const kinds = kindsOf(groups);
  const large = kinds.filter(({ members }) => members.length >= fewest).length;
  const matrix = groups.map((_, group) => kinds.map(({ inGroup }) => (inGroup[group] === true ? one : zero)));
  const rows = reducedRows(matrix).filter(({ pivot }) => pivot >= large);
  const sizes = kinds.map(({ members }) => members.length);
  const found = search({ rows, sizes, fewest });
  return found === null ? null : found.flatMap((kind) => kinds[kind]?.members ?? []);
}

type Kind = { readonly members: readonly string[]; readonly inGroup: readonly boolean[] };

/** Participants by the groups they stand in, the largest kind first. */
function kindsOf(groups: readonly Members[]): Kind[] {
  const everyone = [...new Set(groups.flatMap((group) => [...group]))].sort();
  const kinds = new Map<string, { members: string[]; inGroup: boolean[] }>();
  for (const id of everyone) {
    const inGroup = groups.map((group) => group.has(id));
    const key = inGroup.map(Number).join('');
    const kind = kinds.get(key) ?? { members: [], inGroup };
    kind.members.push(id);
    kinds.set(key, kind);
  }
  return [...kinds.values()].sort((first, second) => second.members.length - first.members.length);
}

type Search = { readonly rows: readonly ReducedRow[]; readonly sizes: readonly number[]; readonly fewest: number };

/** The kinds of a small set that is a sum of some of the rows; null when there is none. */
function search({ rows, sizes, fewest }: Search): number[] | null {
  const sizeOf = (kind: number) => sizes[kind] ?? 0;
  let tries = 0;
  const from = (next: number, sum: readonly Fraction[], weight: number): number[] | null => {
    for (let index = next; index < rows.length; index += 1) {
      const row = rows[index];
      if (row === undefined || weight + sizeOf(row.pivot) >= fewest) continue;
      tries += 1;
      if (tries > mostTries) return [sizes.length - 1];
      const total = sum.map((value, kind) => add(value, row.values[kind] ?? zero));
      if (isSmallSet(total, sizes, fewest)) return membersOf(total);
      const found = from(index + 1, total, weight + sizeOf(row.pivot));
      if (found !== null) return found;
    }
    return null;
  };
  return from(
    0,
    sizes.map(() => zero),
    0,
  );
}

function isSmallSet(total: readonly Fraction[], sizes: readonly number[], fewest: number): boolean {
  if (!total.every((value) => isZero(value) || isOne(value))) return false;
  const weight = membersOf(total).reduce((sum, kind) => sum + (sizes[kind] ?? 0), 0);
  return weight < fewest;
}

function membersOf(total: readonly Fraction[]): number[] {
  return total.flatMap((value, kind) => (isOne(value) ? [kind] : []));
}
