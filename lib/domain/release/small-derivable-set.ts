import { cleared, scaled } from './prime-field';

/** A published group: who is counted in it. */
export type Members = ReadonlySet<string>;

/** The fewest kommuner that any figure may be about. */
export const fewestInSet = 6;

/** More steps than this are not tried: the groups are then taken to be unsafe. */
const mostSteps = 60_000;

/**
 * The smallest thing that published figures give away: 1 to `fewest` − 1 participants such that some sum of the groups, each taken
 * any number of times, added or subtracted, is about them and nobody else; null when there is none.
 *
 * The sum need not count each of them once: two groups that differ by one kommune on either side give their difference away, and
 * with it, cell by cell, what both have answered. Participants who stand in exactly the same groups cannot be told apart, so a sum is
 * the same for all of such a kind. Where there are too many sums to try, the answer is the members of the smallest kind.
 */
export function smallDerivableSet(groups: readonly Members[], fewest = fewestInSet): readonly string[] | null {
  const kinds = kindsOf(groups);
  const matrix = groups.map((_, group) => Float64Array.from(kinds, ({ inGroup }) => Number(inGroup[group])));
  const search = { sizes: kinds.map(({ members }) => members.length), steps: 0 };
  const found = lightSum(reducedRows(matrix), fewest - 1, search);
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

/** A row with the column in which it alone of the rows is not 0: there it is 1. */
type Row = { readonly pivot: number; readonly values: Float64Array };

/** The rows in reduced form, without those that are 0: each begins at the earliest, and so the largest, kind it can. */
function reducedRows(matrix: readonly Float64Array[]): Row[] {
  let rows: Row[] = [];
  for (const values of matrix) {
    const rest = rows.reduce((row, other) => cleared(row, other.values, other.pivot), values);
    const pivot = rest.findIndex((value) => value !== 0);
    if (pivot !== -1) rows = withRow(rows, rest, pivot);
  }
  return rows.sort((one, other) => one.pivot - other.pivot);
}

function withRow(rows: readonly Row[], values: Float64Array, pivot: number): Row[] {
  const row = { pivot, values: scaled(values, pivot) };
  return [row, ...rows.map((other) => ({ ...other, values: cleared(other.values, row.values, pivot) }))];
}

type Search = { readonly sizes: readonly number[]; steps: number };

/**
 * The kinds in some sum of the rows that is not 0 and is about at most `most` participants besides those of the kinds in `paid`;
 * null when there is none.
 *
 * Such a sum is either 0 in the first row's column, and then made of the other rows; or it is not, and then that kind is paid for:
 * its participants are taken from what is left, and the row looks for another column. A row that is 0 everywhere but in kinds that are
 * paid for is such a sum. A column whose kind is more than what is left cannot be paid for, so its row is done with.
 */
function lightSum(
  rows: readonly Row[],
  most: number,
  search: Search,
  paid: ReadonlySet<number> = new Set(),
): number[] | null {
  search.steps += 1;
  if (search.steps > mostSteps) return [search.sizes.length - 1];
  const [first, ...others] = rows;
  if (first === undefined) return null;
  const without = lightSum(others, most, search, paid);
  const left = most - (search.sizes[first.pivot] ?? 0);
  if (without !== null || left < 0) return without;
  const now = new Set([...paid, first.pivot]);
  const next = first.values.findIndex((value, kind) => value !== 0 && !now.has(kind));
  if (next === -1) return [...now].filter((kind) => first.values[kind] !== 0);
  return lightSum(withRow(others, first.values, next), left, search, now);
}
