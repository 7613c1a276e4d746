export type AuditScalar = string | number | boolean | null;

/** One thing that a row of the audit tells: what it is, by keys from the outermost in, and its values before and after. */
export type AuditChange = {
  readonly path: readonly string[];
  /** Undefined where the row does not tell; a list is its values, anything else is a list of one. Where there was nothing at all: null. */
  readonly before: readonly AuditScalar[] | undefined;
  readonly after: readonly AuditScalar[] | undefined;
};

type Side = 'before' | 'after';
type Leaf = {
  readonly path: readonly string[];
  readonly side: Side;
  readonly values: readonly AuditScalar[];
  /** True where a whole side is null: the thing was not there, or is gone. */
  readonly absent?: true;
};

/**
 * What a row of the audit tells, one change a line, in the order it was written; what is the same before and after is left out. A list
 * of things is told thing by thing, numbered from 1, and a thing that has its own `before` and `after` has them in those columns. Where
 * a thing was not there before, only what it then had is told.
 */
export function auditChanges(before: unknown, after: unknown): AuditChange[] {
  const all = [...sideLeaves(before, [], 'before'), ...sideLeaves(after, [], 'after')];
  const known = new Set(all.flatMap((leaf) => (leaf.absent ? [] : [keyOf(leaf.path)])));
  const isWholeThing = (leaf: Leaf) => leaf.absent === true && !known.has(keyOf(leaf.path));
  const gone = new Set(all.flatMap((leaf) => (isWholeThing(leaf) ? [sideKey(leaf.side, leaf.path)] : [])));
  const merged = new Map<string, AuditChange>();
  for (const { path, side, values } of all.filter((leaf) => !isWholeThing(leaf))) {
    const change = merged.get(keyOf(path)) ?? { path, before: undefined, after: undefined };
    merged.set(keyOf(path), { ...change, [side]: values });
  }
  return [...merged.values()].flatMap((change) => withAbsent(change, gone)).filter((change) => !isSame(change));
}

const keyOf = (path: readonly string[]): string => path.join('\n');
const sideKey = (side: Side, path: readonly string[]): string => `${side}\n${keyOf(path)}`;

function sideLeaves(value: unknown, path: readonly string[], side: Side): Leaf[] {
  return value === null ? [{ path, side, values: [null], absent: true }] : leaves(value, path, side);
}

function leaves(value: unknown, path: readonly string[], side: Side): Leaf[] {
  if (value === undefined) return [];
  if (isScalar(value)) return [{ path, side, values: [value] }];
  if (Array.isArray(value) && value.every(isScalar)) return [{ path, side, values: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, String(index + 1)], side));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'before' || key === 'after' ? sideLeaves(inner, path, key) : leaves(inner, [...path, key], side),
  );
}

function isScalar(value: unknown): value is AuditScalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** A change of something that was not there, or is gone: the other side is null; nothing at all where this side is empty, too. */
function withAbsent(change: AuditChange, gone: ReadonlySet<string>): AuditChange[] {
  const { path, before, after } = change;
  const isGone = (side: Side) => path.some((_, at) => gone.has(sideKey(side, path.slice(0, at))));
  if (before === undefined && isGone('before')) return isEmpty(after) ? [] : [{ ...change, before: [null] }];
  if (after === undefined && isGone('after')) return isEmpty(before) ? [] : [{ ...change, after: [null] }];
  return [change];
}

function isEmpty(values: readonly AuditScalar[] | undefined): boolean {
  return values === undefined || values.every((value) => !value);
}

function isSame({ before, after }: AuditChange): boolean {
  return before !== undefined && after !== undefined && JSON.stringify(before) === JSON.stringify(after);
}
