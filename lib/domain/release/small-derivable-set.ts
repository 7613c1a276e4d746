import { one, zero } from './fraction';
import { type ReducedRow, reducedRows } from './reduced-rows';

/** A published group: who is counted in it. */
export type Members = ReadonlySet<string>;

/** The fewest kommuner that any figure may be about. */
export const fewestInSet = 6;

/** More combinations than this are not tried: the groups are then taken to be unsafe. */
const mostTries = 50_000;

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
  const found = search({ ...wholeRows(rows, large), sizes: sizes.slice(large), fewest });
  return found === null ? null : found.flatMap((kind) => kinds[large + kind]?.members ?? []);
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

/** A row over the small kinds alone, in whole numbers. */
type WholeRow = { readonly pivot: number; readonly values: readonly bigint[] };

type Search = {
  readonly rows: readonly WholeRow[];
  /** What stands for 1: the rows are multiplied by it to be whole. */
  readonly unit: bigint;
  readonly sizes: readonly number[];
  readonly fewest: number;
};

/** The rows from the first small kind on, all multiplied by the one number that makes them whole. */
function wholeRows(rows: readonly ReducedRow[], large: number): Pick<Search, 'rows' | 'unit'> {
  const denominators = new Set(rows.flatMap(({ values }) => values.map(({ denominator }) => denominator)));
  const unit = [...denominators].reduce((product, denominator) => {
    return product % denominator === 0n ? product : product * denominator;
  }, 1n);
  const whole = rows.map(({ pivot, values }) => ({
    pivot: pivot - large,
    values: values.slice(large).map(({ numerator, denominator }) => numerator * (unit / denominator)),
  }));
  return { rows: whole, unit };
}

/**
 * The kinds of a small set that is a sum of some of the rows; null when there is none.
 *
 * Where a kind stands in the sum neither once nor not at all, one of the rows still to be added must change it, and where the sum
 * is a set that is too large, one of them must take something out: no other row is tried next.
 */
function search({ rows, unit, sizes, fewest }: Search): number[] | null {
  const sizeOf = (kind: number) => sizes[kind] ?? 0;
  let tries = 0;
  const from = (sum: readonly bigint[], weight: number, free: readonly WholeRow[]): number[] | null => {
    tries += 1;
    if (tries > mostTries) return [sizes.length - 1];
    const wrong = sum.findIndex((value) => value !== 0n && value !== unit);
    const members = sum.flatMap((value, kind) => (value === unit ? [kind] : []));
    const size = members.reduce((total, kind) => total + sizeOf(kind), 0);
    if (wrong === -1 && size > 0 && size < fewest) return members;
    const helps = ({ values }: WholeRow) =>
      wrong === -1 ? size === 0 || members.some((kind) => (values[kind] ?? 0n) < 0n) : values[wrong] !== 0n;
    const next = free.filter((row) => weight + sizeOf(row.pivot) < fewest && helps(row));
    let left = free;
    for (const row of next) {
      left = left.filter((other) => other !== row);
      const total = sum.map((value, kind) => value + (row.values[kind] ?? 0n));
      const found = from(total, weight + sizeOf(row.pivot), left);
      if (found !== null) return found;
    }
    return null;
  };
  return from(
    sizes.map(() => 0n),
    0,
    rows,
  );
}
