import type { Viewer } from '../../domain/access';
import { maximumTechnologies } from '../../domain/edition-check';
import { failure, type Result, success } from '../../domain/result';
import type { Tx } from '../transaction';
import { type AddedTechnology, forgetUnused, resolveTechnologies } from './add-technologies';
import { changeDraft, type DraftTarget, type OpenDraft } from './draft-change';
import { orDanish } from './head';
import { inGivenOrder } from './order';

export type TechnologyRowInput = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly category: string;
  /** Where it is to stand, 1 first; ties keep their order. */
  readonly order: number;
  readonly remove: boolean;
};

export type TechnologiesInput = {
  readonly rows: readonly TechnologyRowInput[];
  readonly added: readonly AddedTechnology[];
  /** The English name of each category; one that is left out keeps what it has, or the Danish name. */
  readonly categoriesEn?: Readonly<Record<string, string>>;
};

type StoredRow = { id: string; name: string; nameEn: string; category: string; categoryEn: string };

/**
 * Renames, orders, removes and adds a draft's technologies. One that is removed takes its values along. Adding one that is
 * there already changes nothing. `invalid` with `too-many-technologies` above forty.
 */
export async function saveTechnologies(
  viewer: Viewer,
  target: DraftTarget,
  input: TechnologiesInput,
): Promise<Result<null, never>> {
  return changeDraft(viewer, target, async (tx, draft) => {
    const before = await readRows(tx, draft.id);
    const { kept, removed } = inGivenOrder(before, input.rows);
    const resolved = await resolveTechnologies(tx, draft.kommuneId, input.added);
    if (!resolved.ok) return resolved;
    const added = resolved.value.filter((one) => !kept.some(({ row }) => row.id === one.technologyId));
    if (kept.length + added.length > maximumTechnologies) return failure('invalid', 'too-many-technologies');
    const lost = await removeTechnologies(tx, draft, removed);
    const english = categoryNames(before, input.categoriesEn ?? {});
    const rows = [
      ...kept.map(({ row, given }) => ({ id: row.id, ...renamed(row, given) })),
      ...added.map(({ technologyId, isNew: _isNew, ...names }) => ({ id: technologyId, ...names })),
    ].map((row) => ({ ...row, categoryEn: english(row.category) }));
    await writeRows(tx, draft.id, rows);
    const names = (list: readonly { name: string }[]) => list.map((row) => row.name);
    return success({
      action: 'edition.technologies-changed',
      before: { technologies: names(before), lost },
      after: { technologies: names(rows) },
      value: null,
    });
  });
}

async function readRows(tx: Tx, editionId: string): Promise<StoredRow[]> {
  const rows = await tx.editionTechnology.findMany({
    where: { editionId },
    select: { technologyId: true, name: true, nameEn: true, category: true, categoryEn: true },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ technologyId, ...names }) => ({ id: technologyId, ...names }));
}

function renamed(row: StoredRow, given: TechnologyRowInput | undefined) {
  if (given === undefined) return { name: row.name, nameEn: row.nameEn, category: row.category };
  const { name, category } = given;
  return { name, category, nameEn: orDanish(given.nameEn, name) };
}

function categoryNames(before: readonly StoredRow[], given: Readonly<Record<string, string>>) {
  const stored = new Map(before.map((row) => [row.category, row.categoryEn]));
  return (category: string) => orDanish(given[category] ?? stored.get(category) ?? '', category);
}

async function removeTechnologies(tx: Tx, { id, kommuneId }: OpenDraft, rows: readonly StoredRow[]): Promise<number> {
  const ids = rows.map((row) => row.id);
  const where = { editionId: id, technologyId: { in: ids } };
  const { count } = await tx.editionPlacement.deleteMany({ where });
  await tx.editionTechnology.deleteMany({ where });
  await forgetUnused(tx, kommuneId, ids);
  return count;
}

/** Rows are written anew: their place, names and category are all they hold. */
async function writeRows(tx: Tx, editionId: string, rows: readonly StoredRow[]): Promise<void> {
  await tx.editionTechnology.deleteMany({ where: { editionId } });
  await tx.editionTechnology.createMany({
    data: rows.map(({ id: technologyId, ...names }, position) => ({ editionId, technologyId, position, ...names })),
  });
}
