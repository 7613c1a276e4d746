import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../domain/access';
import { areaSlug } from '../../domain/area-slug';
import { maximumAreas } from '../../domain/edition-check';
import { failure, type Result, success } from '../../domain/result';
import type { Tx } from '../transaction';
import { changeDraft, type DraftTarget } from './draft-change';
import { orDanish } from './head';
import { inGivenOrder } from './order';

export type AreaRowInput = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Where it is to stand, 1 first; ties keep their order. */
  readonly order: number;
  readonly remove: boolean;
};

export type AreasInput = { readonly rows: readonly AreaRowInput[]; readonly added: readonly string[] };

/**
 * Renames, orders, removes and adds a draft's areas. An area that is removed takes its values along. A row that is not
 * mentioned keeps its name and comes after the others. `invalid` with `too-many-areas` above twelve.
 */
export async function saveAreas(viewer: Viewer, target: DraftTarget, input: AreasInput): Promise<Result<null, never>> {
  return changeDraft(viewer, target, async (tx, { id: editionId }) => {
    const before = await tx.editionArea.findMany({
      where: { editionId },
      select: { id: true, slug: true, name: true, nameEn: true },
      orderBy: { position: 'asc' },
    });
    const { kept, removed } = inGivenOrder(before, input.rows);
    const added = newAreas(input.added, before);
    if (kept.length + added.length > maximumAreas) return failure('invalid', 'too-many-areas');
    const lost = await removeAreas(tx, removed);
    for (const [position, { row, given }] of kept.entries()) {
      const name = given?.name ?? row.name;
      const nameEn = given === undefined ? row.nameEn : orDanish(given.nameEn, name);
      await tx.editionArea.update({
        where: { id: row.id },
        data: { name, nameEn, position },
        select: { id: true },
      });
    }
    await tx.editionArea.createMany({
      data: added.map((area, index) => ({ ...area, editionId, position: kept.length + index })),
    });
    const after = [...kept.map(({ row, given }) => given?.name ?? row.name), ...added.map((area) => area.name)];
    const names = before.map((area) => area.name);
    return success({ action: 'edition.areas-changed', before: { areas: names, lost }, after, value: null });
  });
}

async function removeAreas(tx: Tx, areas: readonly { readonly id: string }[]): Promise<number> {
  const ids = areas.map((area) => area.id);
  const { count } = await tx.editionPlacement.deleteMany({ where: { editionAreaId: { in: ids } } });
  await tx.editionArea.deleteMany({ where: { id: { in: ids } } });
  return count;
}

/** Slugs of removed areas are not given out again, so that an address never comes to mean another area. */
export function newAreas(names: readonly string[], before: readonly { readonly slug: string }[]) {
  const taken = before.map((area) => area.slug);
  return names.map((name) => {
    const slug = areaSlug(name, taken);
    taken.push(slug);
    return { id: randomUUID(), slug, name, nameEn: name };
  });
}
