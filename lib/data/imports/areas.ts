import { areaSlug } from '../../domain/area-slug';
import { mostAreas } from '../../domain/limits';
import { nameKey } from '../../domain/name-key';
import { failure, type Result, success } from '../../domain/result';
import type { ImportPlan, PlanArea } from '../../import/import-plan';
import { withContent } from '../radars/list-local-technologies';
import type { Tx } from '../transaction';

/** Where each column's answers go (null: the combined radar), and which areas were made or brought back for it. */
export type SheetAreas = {
  readonly areaOf: ReadonlyMap<string, string | null>;
  readonly createdAreaIds: readonly string[];
  readonly restoredAreaIds: readonly string[];
};

type AreaRow = { id: string; slug: string; name: string; position: number; archivedAt: Date | null };

/**
 * Makes the areas that a sheet brings, in its order. An archived area of the same name that nothing was ever answered in is
 * brought back, so that importing again after undoing gives no second one. `invalid` `too-many-areas` above thirty in use.
 */
export async function makeAreas(
  tx: Tx,
  kommuneId: string,
  { areas, archiving }: { readonly areas: ImportPlan['areas']; readonly archiving: number },
): Promise<Result<SheetAreas, never>> {
  const all: AreaRow[] = await tx.area.findMany({
    where: { kommuneId },
    select: { id: true, slug: true, name: true, position: true, archivedAt: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const wanted = areas.filter(({ area }) => area.kind === 'new-area').length;
  const inUse = all.filter(({ archivedAt }) => archivedAt === null).length;
  if (inUse + wanted - archiving > mostAreas) return failure('invalid', 'too-many-areas');
  const areaOf = new Map<string, string | null>();
  const made = { createdAreaIds: [] as string[], restoredAreaIds: [] as string[] };
  let position = (all.at(-1)?.position ?? -1) + 1;
  for (const { column, area } of areas) {
    if (area.kind !== 'new-area') areaOf.set(column, area.kind === 'area' ? area.areaId : null);
    else {
      const earlier = await findArchived(tx, all, area.name);
      const id = earlier ?? (await createArea(tx, { kommuneId, name: area.name, position }, all));
      if (earlier !== null) await tx.area.update({ where: { id }, data: { archivedAt: null, position } });
      (earlier === null ? made.createdAreaIds : made.restoredAreaIds).push(id);
      areaOf.set(column, id);
      position += 1;
    }
  }
  return success({ areaOf, ...made });
}

async function findArchived(tx: Tx, all: readonly AreaRow[], name: string): Promise<string | null> {
  const same = all.filter((area) => area.archivedAt !== null && nameKey(area.name) === nameKey(name));
  for (const { id } of same) {
    if ((await tx.placement.count({ where: { areaId: id, ...withContent } })) === 0) return id;
  }
  return null;
}

async function createArea(
  tx: Tx,
  data: { kommuneId: string; name: string; position: number },
  all: AreaRow[],
): Promise<string> {
  const slugs = all.map((area) => area.slug);
  const slug = areaSlug(data.name, slugs);
  const { id } = await tx.area.create({ data: { ...data, slug }, select: { id: true } });
  all.push({ id, slug, name: data.name, position: data.position, archivedAt: null });
  return id;
}

/** Maps the areas that were made to the edition's areas that were chosen for them. */
export async function mapNewAreas(
  tx: Tx,
  editionId: string,
  sheet: { readonly areas: ImportPlan['areas']; readonly areaOf: SheetAreas['areaOf'] },
): Promise<void> {
  for (const { column, area } of sheet.areas) {
    const areaId = sheet.areaOf.get(column) ?? null;
    if (area.kind !== 'new-area' || areaId === null) continue;
    await tx.areaMapping.deleteMany({ where: { areaId, editionId } });
    const editionAreaId = editionAreaOf(area);
    if (editionAreaId !== null) await tx.areaMapping.create({ data: { areaId, editionId, editionAreaId } });
  }
}

function editionAreaOf(area: PlanArea): string | null {
  return area.kind === 'new-area' ? area.editionAreaId : null;
}

/** Archives areas in use; answers how many there were. */
export async function archiveAreas(tx: Tx, kommuneId: string, ids: readonly string[]): Promise<number> {
  const where = { kommuneId, id: { in: [...ids] }, archivedAt: null };
  return (await tx.area.updateMany({ where, data: { archivedAt: new Date() } })).count;
}
