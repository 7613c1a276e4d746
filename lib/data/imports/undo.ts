import { can, type Viewer } from '../../domain/access';
import { nameKey } from '../../domain/name-key';
import { failure, type Result, success } from '../../domain/result';
import { forgetUnused } from '../editions/add-technologies';
import { withContent } from '../radars/list-local-technologies';
import type { Audit, Tx } from '../transaction';
import { archiveAreas } from './areas';
import { type ImportEffects, importEffectsSchema } from './effects';

type UndoneSet = { readonly id: string; readonly radarId: string; readonly kommuneId: string };

/**
 * Takes back what an import made besides answers, after the answers themselves: areas and technologies that nothing is said in or of
 * and that no initiative and no meeting to come needs, its own reference unless a radar lies over it, and the areas it archived.
 * The radar stays, blank.
 * `forbidden` for one who may not import. Nothing happens for a change that is no import.
 */
export async function undoImportEffects(
  tx: Tx,
  audit: Audit,
  { viewer, set }: { readonly viewer: Viewer; readonly set: UndoneSet },
): Promise<Result<null, never>> {
  const { kommuneId } = set;
  const draft = await tx.importDraft.findFirst({
    where: { changeSetId: set.id, kommuneId, status: 'imported' },
    select: { id: true, mapping: true },
  });
  if (draft === null) return success(null);
  if (!can(viewer, { action: 'import', kommuneId })) return failure('forbidden', 'import');
  const effects = importEffectsSchema.parse(JSON.parse(draft.mapping));
  const edition = await removeReference(tx, kommuneId, effects.editionId);
  const technologies = await removeTechnologies(tx, set, effects.technologyIds);
  const areas = await changeAreasBack(tx, kommuneId, effects);
  await tx.importDraft.deleteMany({ where: { id: draft.id } });
  const entry = { action: 'import.undone', entity: 'import', entityId: draft.id, kommuneId, actorId: viewer.userId };
  await audit({ ...entry, before: effects, after: { edition, technologies, areas } });
  return success(null);
}

async function removeReference(tx: Tx, kommuneId: string, id: string | null): Promise<number> {
  if (id === null) return 0;
  const made = await tx.editionTechnology.findMany({ where: { editionId: id }, select: { technologyId: true } });
  const { count } = await tx.edition.deleteMany({ where: { id, kommuneId, radars: { none: {} } } });
  if (count > 0) {
    const ids = made.map(({ technologyId }) => technologyId);
    await forgetUnused(tx, kommuneId, ids);
  }
  return count;
}

async function removeTechnologies(tx: Tx, { radarId, kommuneId }: UndoneSet, ids: readonly string[]): Promise<number> {
  const said = await tx.placement.findMany({
    where: { radarId, technologyId: { in: [...ids] }, ...withContent },
    select: { technologyId: true },
  });
  const spoken = [...said, ...(await spokenOf(tx, { radarId, kommuneId }, ids))];
  const technologyId = { in: ids.filter((id) => !spoken.some((used) => used.technologyId === id)) };
  await tx.placement.deleteMany({ where: { radarId, technologyId } });
  const { count } = await tx.radarTechnology.deleteMany({ where: { radarId, technologyId } });
  await forgetUnused(tx, kommuneId, technologyId.in);
  return count;
}

/** What an initiative is of, or a meeting to come has on its agenda, is used though no cell says anything. */
async function spokenOf(
  tx: Tx,
  { radarId, kommuneId }: Pick<UndoneSet, 'radarId' | 'kommuneId'>,
  ids: readonly string[],
): Promise<readonly { readonly technologyId: string | null }[]> {
  const technologyId = { in: [...ids] };
  const select = { technologyId: true } as const;
  const initiatives = await tx.initiative.findMany({ where: { kommuneId, technologyId, archivedAt: null }, select });
  const meeting = { radarId, status: { not: 'closed' } };
  return [...initiatives, ...(await tx.meetingItem.findMany({ where: { technologyId, meeting }, select }))];
}

/** An archived area comes back unless another has taken its name meanwhile. */
async function changeAreasBack(tx: Tx, kommuneId: string, effects: ImportEffects): Promise<readonly number[]> {
  const added = [...effects.createdAreaIds, ...effects.restoredAreaIds];
  const said = await tx.placement.findMany({
    where: { areaId: { in: added }, ...withContent },
    select: { areaId: true },
  });
  const initiative = { archivedAt: null };
  const used = await tx.initiativeArea.findMany({
    where: { areaId: { in: added }, initiative },
    select: { areaId: true },
  });
  const planned = await tx.meetingItem.findMany({
    where: { areaId: { in: added }, meeting: { status: { not: 'closed' } } },
    select: { areaId: true },
  });
  const blank = added.filter((id) => ![...said, ...used, ...planned].some(({ areaId }) => areaId === id));
  const archived = await archiveAreas(tx, kommuneId, blank);
  const inUse = await tx.area.findMany({ where: { kommuneId, archivedAt: null }, select: { name: true } });
  const taken = inUse.map(({ name }) => nameKey(name));
  const away = await tx.area.findMany({
    where: { kommuneId, id: { in: effects.archivedAreaIds }, archivedAt: { not: null } },
    select: { id: true, name: true },
  });
  const back = away.filter(({ name }) => !taken.includes(nameKey(name))).map(({ id }) => id);
  await tx.area.updateMany({ where: { kommuneId, id: { in: back } }, data: { archivedAt: null } });
  return [archived, back.length];
}
