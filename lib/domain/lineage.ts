/**
 * How technologies live across editions: the same thing under another name or id, several that became one, one that became
 * several, and one that nothing continues.
 */
export const lineageKinds = ['renamed', 'merged', 'split', 'retired'] as const;
export type LineageKind = (typeof lineageKinds)[number];

/** From an earlier technology to a later one; `toId` is null for a retired one only. */
export type LineageLink = { readonly kind: LineageKind; readonly fromId: string; readonly toId: string | null };

/** How a technology's earlier answers are read. */
export type LineageReading = 'itself' | 'renamed' | 'merged' | 'split' | 'new';

export type Ancestry = {
  /** What it was then, in the order of then; none for a new one. */
  readonly predecessors: readonly string[];
  readonly reading: LineageReading;
  /** The other technologies of now that have a predecessor in common with it. */
  readonly sharedWith: readonly string[];
};

export type Lineage = {
  /** By the ids of now. */
  readonly of: ReadonlyMap<string, Ancestry>;
  /** Those of then that nothing of now continues, and whether a link says that they are retired. */
  readonly ended: readonly { readonly technologyId: string; readonly retired: boolean }[];
};

/** The ids of two editions' or two radars' technologies. */
export type LineageSpan = { readonly earlier: readonly string[]; readonly later: readonly string[] };

/**
 * For each technology of now what it was then, following links backwards through editions between the two.
 *
 * A link counts only where it has happened between the two: what is still there under its own id has not been renamed or merged,
 * and a part that was there then had been split off already. Links in a circle are followed once.
 */
export function traceLineage(links: readonly LineageLink[], { earlier, later }: LineageSpan): Lineage {
  const happened = links.filter((link) => hasHappened(link, new Set(earlier), new Set(later)));
  const found = later.map((id) => ({ id, ...reachBack(id, happened, earlier) }));
  const of = found.map(({ id, predecessors, split }) => {
    const sharedWith = found
      .filter((other) => other.id !== id && other.predecessors.some((one) => predecessors.includes(one)))
      .map((other) => other.id);
    const reading = readingOf(id, predecessors, split || sharedWith.length > 0);
    return [id, { predecessors, reading, sharedWith }] as const;
  });
  const continued = new Set(found.flatMap(({ predecessors }) => predecessors));
  const retired = new Set(links.filter(({ kind }) => kind === 'retired').map(({ fromId }) => fromId));
  return {
    of: new Map(of),
    ended: earlier
      .filter((id) => !continued.has(id))
      .map((technologyId) => ({ technologyId, retired: retired.has(technologyId) })),
  };
}

function hasHappened(
  { kind, fromId, toId }: LineageLink,
  earlier: ReadonlySet<string>,
  later: ReadonlySet<string>,
): boolean {
  if (kind === 'retired' || toId === null) return false;
  return kind === 'split' ? !earlier.has(toId) : !later.has(fromId);
}

type Reached = { readonly predecessors: readonly string[]; readonly split: boolean };

function reachBack(id: string, links: readonly LineageLink[], earlier: readonly string[]): Reached {
  const seen = new Set([id]);
  let split = false;
  for (const at of seen) {
    const into = links.filter(({ toId }) => toId === at);
    for (const { fromId } of into) seen.add(fromId);
    split ||= into.some(({ kind }) => kind === 'split');
  }
  return { predecessors: earlier.filter((one) => seen.has(one)), split };
}

function readingOf(id: string, predecessors: readonly string[], shared: boolean): LineageReading {
  const [first, second] = predecessors;
  if (first === undefined) return 'new';
  if (second !== undefined) return 'merged';
  if (shared) return 'split';
  return first === id ? 'itself' : 'renamed';
}
