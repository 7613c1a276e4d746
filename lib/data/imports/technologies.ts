import { randomUUID } from 'node:crypto';
import { maximumTechnologies } from '../../domain/edition-check';
import { failure, type Result, success } from '../../domain/result';
import type { ImportPlan, PlanTechnology } from '../../import/import-plan';
import { isStored } from '../../import/is-stored';
import { technologyKey } from '../../import/technology-key';
import type { Tx } from '../transaction';
import type { PlannedImport } from './plan';

/** The id of each technology of a sheet that is stored, by `technologyKey`; and those put on the radar for it. */
export type SheetTechnologies = {
  readonly idOf: ReadonlyMap<string, string>;
  readonly technologyIds: readonly string[];
};

type RadarOfImport = {
  readonly id: string;
  readonly editionId: string;
  readonly kommuneId: string;
  /** The sector of a technology that the sheet has in none. */
  readonly otherCategory: string;
};

/**
 * Puts the sheet's technologies on the radar: those that neither its edition nor it has become local ones. `invalid`
 * `too-many-technologies` where there would be more than forty.
 */
export async function makeTechnologies(
  tx: Tx,
  radar: RadarOfImport,
  { plan, target }: PlannedImport,
): Promise<Result<SheetTechnologies, never>> {
  const idOf = new Map<string, string>();
  const technologyIds: string[] = [];
  const listed = await tx.editionTechnology.findMany({
    where: { editionId: radar.editionId },
    select: { technologyId: true },
  });
  const local = await tx.radarTechnology.findMany({
    where: { radarId: radar.id },
    select: { technologyId: true, position: true },
    orderBy: { position: 'asc' },
  });
  const shown = new Set([...listed, ...local].map(({ technologyId }) => technologyId));
  const categories = new Map(target.technologies.map(({ id, category }) => [id, category]));
  let position = (local.at(-1)?.position ?? -1) + 1;
  for (const technology of storedTechnologies(plan)) {
    const id = technology.kind === 'known' ? technology.id : await createLocal(tx, radar.kommuneId, technology.name);
    idOf.set(technologyKey(technology), id);
    if (shown.has(id)) continue;
    shown.add(id);
    if (shown.size > maximumTechnologies) return failure('invalid', 'too-many-technologies');
    const known = technology.kind === 'known' ? categories.get(id) : technology.category;
    const category = known?.slice(0, 80) || radar.otherCategory;
    await tx.radarTechnology.create({ data: { radarId: radar.id, technologyId: id, position, category } });
    technologyIds.push(id);
    position += 1;
  }
  return success({ idOf, technologyIds });
}

function storedTechnologies({ rows }: ImportPlan): PlanTechnology[] {
  return rows.flatMap((row) => (row.technology !== null && isStored(row) ? [row.technology] : []));
}

async function createLocal(tx: Tx, kommuneId: string, name: string): Promise<string> {
  const data = { id: `local-${randomUUID()}`, kommuneId, name, nameEn: name };
  return (await tx.technology.create({ data, select: { id: true } })).id;
}
