import type { Viewer } from '../../domain/access';
import type { ReferenceValue } from '../../domain/reference';
import { failure, type Result, success } from '../../domain/result';
import { parseReference } from '../parse-row';
import type { Tx } from '../transaction';
import { changeDraft, type DraftTarget } from './draft-change';

/** One value as it is typed. An empty source means the edition's own, one for all. */
export type DraftValueInput = ReferenceValue & { readonly technologyId: string };

export type ValuesInput = {
  /** An area of the edition; null is its combined radar. */
  readonly editionAreaId: string | null;
  readonly values: readonly DraftValueInput[];
};

const valueColumns = {
  technologyId: true,
  ring: true,
  level: true,
  maturity: true,
  source: true,
  basis: true,
} as const;

/**
 * Saves the values of one radar of a draft, combined or an area's: those that are given, and no others. A value with neither
 * ring, level nor maturity is removed. `not_found` for an area or a technology that the edition does not have.
 */
export async function saveValues(
  viewer: Viewer,
  target: DraftTarget,
  input: ValuesInput,
): Promise<Result<{ readonly changed: number }, never>> {
  return changeDraft(viewer, target, async (tx, draft) => {
    if (!(await belongs(tx, draft.id, input))) return failure('not_found', 'no-cell');
    const scope = input.editionAreaId ?? 'combined';
    const stored = await tx.editionPlacement.findMany({
      where: { editionId: draft.id, scope },
      select: valueColumns,
    });
    const before = new Map(stored.map(({ technologyId, ...row }) => [technologyId, parseReference(row)]));
    const typed = input.values.map((value) =>
      value.source.trim() === draft.source ? { ...value, source: '' } : value,
    );
    const changed = typed.filter((value) => !same(before.get(value.technologyId), value));
    await writeValues(tx, { editionId: draft.id, editionAreaId: input.editionAreaId, values: changed });
    const ids = changed.map((value) => value.technologyId);
    return success({
      action: 'edition.values-changed',
      before: { scope, values: stored.filter((row) => ids.includes(row.technologyId)) },
      after: { scope, values: changed },
      value: { changed: changed.length },
    });
  });
}

async function belongs(tx: Tx, editionId: string, { editionAreaId, values }: ValuesInput): Promise<boolean> {
  const ids = [...new Set(values.map((value) => value.technologyId))];
  const technologies = await tx.editionTechnology.count({ where: { editionId, technologyId: { in: ids } } });
  const areas = editionAreaId === null ? 1 : await tx.editionArea.count({ where: { editionId, id: editionAreaId } });
  return areas === 1 && technologies === values.length;
}

type Written = ValuesInput & { readonly editionId: string };

async function writeValues(tx: Tx, { editionId, editionAreaId, values }: Written): Promise<void> {
  const scope = editionAreaId ?? 'combined';
  const technologyId = { in: values.map((value) => value.technologyId) };
  await tx.editionPlacement.deleteMany({ where: { editionId, scope, technologyId } });
  await tx.editionPlacement.createMany({
    data: values.filter(saysSomething).map((value) => ({ ...value, editionId, editionAreaId, scope })),
  });
}

/** True for a value that places the technology, or at least tells its maturity. */
export function saysSomething({ ring, level, maturity }: ReferenceValue): boolean {
  return ring !== null || level !== null || maturity !== null;
}

function same(stored: ReferenceValue | undefined, typed: ReferenceValue): boolean {
  if (stored === undefined) return !saysSomething(typed);
  const keys = ['ring', 'level', 'maturity', 'source', 'basis'] as const;
  return keys.every((key) => stored[key] === typed[key]);
}
