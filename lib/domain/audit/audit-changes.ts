export type AuditScalar = string | number | boolean | null;

/** One thing that a row of the audit tells: what it is, by keys from the outermost in, and its values before and after. */
export type AuditChange = {
  readonly path: readonly string[];
  /** Undefined where the row does not tell; a list is its values, anything else is a list of one. */
  readonly before: readonly AuditScalar[] | undefined;
  readonly after: readonly AuditScalar[] | undefined;
};

type Side = 'before' | 'after';
type Leaf = { readonly path: readonly string[]; readonly side: Side; readonly values: readonly AuditScalar[] };

/**
 * What a row of the audit tells, one change a line, in the order it was written; what is the same before and after is left out. A list
 * of things is told thing by thing, numbered from 1, and a thing that has its own `before` and `after` has them in those columns.
 */
export function auditChanges(before: unknown, after: unknown): AuditChange[] {
  const merged = new Map<string, AuditChange>();
  for (const { path, side, values } of [...leaves(before, [], 'before'), ...leaves(after, [], 'after')]) {
    const key = path.join('\n');
    const known = merged.get(key) ?? { path, before: undefined, after: undefined };
    merged.set(key, { ...known, [side]: values });
  }
  return [...merged.values()].filter((change) => !isSame(change));
}

function leaves(value: unknown, path: readonly string[], side: Side): Leaf[] {
  if (value === undefined) return [];
  if (isScalar(value)) return [{ path, side, values: [value] }];
  if (Array.isArray(value) && value.every(isScalar)) return [{ path, side, values: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, String(index + 1)], side));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'before' || key === 'after' ? leaves(inner, path, key) : leaves(inner, [...path, key], side),
  );
}

function isScalar(value: unknown): value is AuditScalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isSame({ before, after }: AuditChange): boolean {
  return before !== undefined && after !== undefined && JSON.stringify(before) === JSON.stringify(after);
}
