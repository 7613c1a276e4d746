import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, type Tx } from '../transaction';
import { type AppliedChangeSet, applyChangeSet } from './change-set';
import { type CopyPlan, type CopySource, copyCandidates, planCopy } from './copy-sources';
import { type FillScope, findScope, mayFill, type ScopeInput } from './fill-scope';

export type CopyFrom =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'area'; readonly areaId: string | null };

export type CopyPlacementsInput = ScopeInput & { readonly from: CopyFrom };
export type Copied = AppliedChangeSet & Pick<CopyPlan, 'withoutReason'>;

/**
 * Copies answers into the cells of one list that have none, from the nearest earlier year or from another area of the
 * same radar: one change set, undone as one. Reasons go along; an answer that lacks the reason it needs here stays behind, and
 * `withoutReason` counts them. `not_found` for a source that is not there; `conflict` when it has nothing to give.
 */
export async function copyPlacements(viewer: Viewer, input: CopyPlacementsInput): Promise<Result<Copied>> {
  const allowed = mayFill(viewer, input.areaId);
  if (!allowed.ok) return allowed;
  return inTransaction<Copied, unknown>(async (tx, audit) => {
    const found = await findScope(tx, viewer, input);
    if (!found.ok) return found;
    const source = await findSource(tx, found.value, input.from);
    if (source === null) return failure('not_found', 'no-source');
    const { radarId, kommuneId, actorId } = found.value;
    const { changes, withoutReason } = await planCopy(tx, found.value, source);
    const set = { radarId, kommuneId, actorId, kind: 'copy', title: titleOf(source), changes } as const;
    const applied = await applyChangeSet(tx, audit, set);
    return applied.ok ? success({ ...applied.value, withoutReason }) : applied;
  });
}

async function findSource(tx: Tx, scope: FillScope, from: CopyFrom): Promise<CopySource | null> {
  const candidates = await copyCandidates(tx, scope);
  return candidates.find((source) => isMeant(source, from)) ?? null;
}

function isMeant(source: CopySource, from: CopyFrom): boolean {
  if (source.kind === 'year') return from.kind === 'year' && source.year === from.year;
  return from.kind === 'area' && source.areaId === from.areaId;
}

/** The year or the area's name; empty for the combined radar, whose name depends on the reader's language. */
function titleOf(source: CopySource): string {
  return source.kind === 'year' ? String(source.year) : (source.name ?? '');
}
