import { randomUUID } from 'node:crypto';
import { can, type Viewer } from '../../domain/access';
import { maximumTechnologies } from '../../domain/edition-check';
import { nameKey } from '../../domain/name-key';
import { failure, type Result, success } from '../../domain/result';
import { unusedTechnology } from '../technologies/unused-technology';
import { type Audit, inTransaction, type Tx } from '../transaction';
import { withContent } from './list-local-technologies';

export type TechnologyFields = {
  readonly name: string;
  readonly description: string;
  /** One of the radar's sectors, or a new one. */
  readonly category: string;
};

type Scope = {
  readonly tx: Tx;
  readonly kommuneId: string;
  readonly radar: { readonly id: string; readonly year: number; readonly editionId: string };
  readonly note: (
    action: string,
    technologyId: string,
    change?: { before?: unknown; after?: unknown },
  ) => Promise<void>;
};

/** Runs a change of the local technologies of one of the viewer's own radars. */
async function changeRadar<T>(
  viewer: Viewer,
  radarId: string,
  change: (scope: Scope) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'add-technology', kommuneId }))
    return failure('forbidden', 'add-technology');
  return inTransaction(async (tx, audit) => {
    const select = { id: true, year: true, editionId: true } as const;
    const radar = await tx.radar.findFirst({ where: { id: radarId, kommuneId }, select });
    if (radar === null) return failure('not_found', 'no-radar');
    return change({ tx, kommuneId, radar, note: noteFor(viewer, audit) });
  });
}

function noteFor({ kommuneId, userId: actorId }: Viewer, audit: Audit): Scope['note'] {
  return (action, entityId, change = {}) =>
    audit({ action, entity: 'technology', entityId, kommuneId, actorId, ...change });
}

export type AddTechnologyInput = TechnologyFields & { readonly radarId: string };
/** Where the change was made, for the way back. */
export type ChangedRadar = { readonly year: number; readonly technologyId: string };

/**
 * Adds a technology of the kommune's own to one radar. It is shown there, and never enters a comparison. `conflict` is
 * `name-taken`, or `too-many` where there would be more than 40 with the edition's.
 */
export async function addTechnology(viewer: Viewer, input: AddTechnologyInput): Promise<Result<ChangedRadar>> {
  const { radarId, name, description, category } = input;
  return changeRadar(viewer, radarId, async ({ tx, kommuneId, radar, note }) => {
    const listed = await tx.editionTechnology.count({ where: { editionId: radar.editionId } });
    const local = await tx.radarTechnology.findMany({
      where: { radarId },
      select: { position: true },
      orderBy: { position: 'asc' },
    });
    if (listed + local.length >= maximumTechnologies) return failure('conflict', 'too-many');
    if (await isNameTaken(tx, radar, { name })) return failure('conflict', 'name-taken');
    const technologyId = `local-${randomUUID()}`;
    const texts = { name, nameEn: name, description, descriptionEn: description };
    await tx.technology.create({ data: { id: technologyId, kommuneId, ...texts }, select: { id: true } });
    const position = (local.at(-1)?.position ?? -1) + 1;
    await tx.radarTechnology.create({ data: { radarId, technologyId, category, position } });
    await note('technology.added', technologyId, { after: { name, category, radarId } });
    return success({ year: radar.year, technologyId });
  });
}

export type ChangeTechnologyInput = AddTechnologyInput & {
  readonly technologyId: string;
  /** What the editor saw. */
  readonly before: TechnologyFields;
};

/**
 * Changes a local technology: name and description on every radar that has it, the category on this one. `conflict` is
 * `name-taken`, or `changed` when any of it is another than the editor saw.
 */
export async function changeTechnology(viewer: Viewer, input: ChangeTechnologyInput): Promise<Result<ChangedRadar>> {
  const { radarId, technologyId, name, description, category } = input;
  return changeRadar(viewer, radarId, async ({ tx, kommuneId, radar, note }) => {
    const found = await findLocal(tx, radarId, technologyId);
    if (!found.ok) return found;
    if (!sameFields(found.value, input.before)) return failure('conflict', 'changed');
    if (await isNameTaken(tx, radar, { name, except: technologyId })) return failure('conflict', 'name-taken');
    const texts = { name, nameEn: name, description, descriptionEn: description };
    await tx.technology.updateMany({ where: { id: technologyId, kommuneId }, data: texts });
    await tx.radarTechnology.updateMany({ where: { radarId, technologyId }, data: { category } });
    const after = audited({ name, description, category });
    await note('technology.changed', technologyId, { before: audited(found.value), after });
    return success({ year: radar.year, technologyId });
  });
}

export type RemoveTechnologyInput = { readonly radarId: string; readonly technologyId: string };

/**
 * Takes a local technology off one radar. `conflict` is `answered` when any cell says something about it, or `in-use` when an
 * initiative or a meeting to come would be left without it.
 */
export async function removeTechnology(viewer: Viewer, input: RemoveTechnologyInput): Promise<Result<ChangedRadar>> {
  const { radarId, technologyId } = input;
  return changeRadar(viewer, radarId, async ({ tx, kommuneId, radar, note }) => {
    const found = await findLocal(tx, radarId, technologyId);
    if (!found.ok) return found;
    if ((await tx.placement.count({ where: { radarId, technologyId, ...withContent } })) > 0)
      return failure('conflict', 'answered');
    if (await isInUse(tx, kommuneId, { radarId, technologyId })) return failure('conflict', 'in-use');
    await tx.placement.deleteMany({ where: { radarId, technologyId } });
    await tx.radarTechnology.deleteMany({ where: { radarId, technologyId } });
    await tx.technology.deleteMany({ where: { id: technologyId, kommuneId, ...unusedTechnology } });
    await note('technology.removed', technologyId, { before: { ...audited(found.value), radarId } });
    return success({ year: radar.year, technologyId });
  });
}

/** Initiatives need it on some radar of the kommune; a meeting on its own, until it is closed. */
async function isInUse(tx: Tx, kommuneId: string, { radarId, technologyId }: RemoveTechnologyInput): Promise<boolean> {
  const meeting = { radarId, status: { not: 'closed' } };
  if ((await tx.meetingItem.count({ where: { technologyId, meeting } })) > 0) return true;
  const elsewhere = await tx.radarTechnology.count({ where: { technologyId, radarId: { not: radarId } } });
  if (elsewhere > 0) return false;
  return (await tx.initiative.count({ where: { kommuneId, technologyId, archivedAt: null } })) > 0;
}

async function findLocal(tx: Tx, radarId: string, technologyId: string): Promise<Result<TechnologyFields>> {
  const row = await tx.radarTechnology.findUnique({
    where: { radarId_technologyId: { radarId, technologyId } },
    select: { category: true, technology: { select: { name: true, description: true } } },
  });
  return row === null ? failure('not_found', 'no-technology') : success({ ...row.technology, category: row.category });
}

function sameFields(one: TechnologyFields, other: TechnologyFields): boolean {
  return one.name === other.name && one.description === other.description && one.category === other.category;
}

/** True when the radar has a technology of that name, whether the edition's or the kommune's own. */
async function isNameTaken(
  tx: Tx,
  radar: Scope['radar'],
  { name, except }: { name: string; except?: string },
): Promise<boolean> {
  const edition = await tx.editionTechnology.findMany({
    where: { editionId: radar.editionId },
    select: { name: true, nameEn: true },
  });
  const local = await tx.radarTechnology.findMany({
    where: { radarId: radar.id, ...(except === undefined ? {} : { technologyId: { not: except } }) },
    select: { technology: { select: { name: true } } },
  });
  const names = [...edition.flatMap((row) => [row.name, row.nameEn]), ...local.map((row) => row.technology.name)];
  return names.some((taken) => nameKey(taken) === nameKey(name));
}

/** What the audit may tell of a technology: its description is free text. */
function audited({ description, ...fields }: TechnologyFields) {
  return { ...fields, descriptionLength: description.length };
}
