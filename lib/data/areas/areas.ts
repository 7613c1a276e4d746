import { can, type Viewer } from '../../domain/access';
import { areaSlug } from '../../domain/area-slug';
import { mostAreas } from '../../domain/limits';
import { nameKey } from '../../domain/name-key';
import { type Failure, failure, type Result, success } from '../../domain/result';
import { type Audit, inTransaction, type Tx } from '../transaction';

type Area = { id: string; name: string; slug: string; position: number; archivedAt: Date | null };

/** A change of the kommune's areas: it is told all of them, in their order. Changes wait for each other. */
type AreaChange = (scope: {
  readonly tx: Tx;
  readonly kommuneId: string;
  readonly areas: readonly Area[];
  readonly note: (action: string, areaId: string, change?: { before?: unknown; after?: unknown }) => Promise<void>;
}) => Promise<Result<null>>;

async function changeAreas(viewer: Viewer, change: AreaChange): Promise<Result<null>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'manage-areas', kommuneId }))
    return failure('forbidden', 'manage-areas');
  return inTransaction(async (tx, audit) => {
    const areas = await tx.area.findMany({
      where: { kommuneId },
      select: { id: true, name: true, slug: true, position: true, archivedAt: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    });
    return change({ tx, kommuneId, areas, note: noteFor(viewer, audit) });
  });
}

function noteFor({ userId: actorId, kommuneId }: Viewer, audit: Audit): Parameters<AreaChange>[0]['note'] {
  return (action, entityId, change = {}) => audit({ action, entity: 'area', entityId, kommuneId, actorId, ...change });
}

/** The area, or why there is none to change. */
function findArea(areas: readonly Area[], id: string): Result<Area, never> {
  const area = areas.find((candidate) => candidate.id === id);
  return area === undefined ? failure('not_found', 'no-area') : success(area);
}

/** Two areas in use with the same name could not be told apart on the radar. */
function checkName(areas: readonly Area[], name: string, except?: string): Failure<never> | null {
  const same = (area: Area) => nameKey(area.name) === nameKey(name);
  const taken = areas.some((area) => area.archivedAt === null && area.id !== except && same(area));
  return taken ? failure('conflict', 'name-taken') : null;
}

/** Adds an area after the others. `conflict` is `name-taken` or `too-many`. */
export async function addArea(viewer: Viewer, { name }: { readonly name: string }): Promise<Result<null>> {
  return changeAreas(viewer, async ({ tx, kommuneId, areas, note }) => {
    if (areas.filter((area) => area.archivedAt === null).length >= mostAreas) return failure('conflict', 'too-many');
    const taken = checkName(areas, name);
    if (taken) return taken;
    const slugs = areas.map((area) => area.slug);
    const position = (areas.at(-1)?.position ?? -1) + 1;
    const data = { kommuneId, name, slug: areaSlug(name, slugs), position };
    const { id } = await tx.area.create({ data, select: { id: true } });
    await note('area.added', id, { after: { name } });
    return success(null);
  });
}

export type RenameAreaInput = { readonly areaId: string; readonly before: string; readonly name: string };

/** Gives an area another name. `before` is the name the editor saw: `conflict` is `changed`, or `name-taken`. */
export async function renameArea(viewer: Viewer, input: RenameAreaInput): Promise<Result<null>> {
  const { areaId, before, name } = input;
  return changeAreas(viewer, async ({ tx, areas, note }) => {
    const area = findArea(areas, areaId);
    if (!area.ok) return area;
    if (area.value.name !== before) return failure('conflict', 'changed');
    const taken = checkName(areas, name, areaId);
    if (taken) return taken;
    await tx.area.update({ where: { id: areaId }, data: { name }, select: { id: true } });
    await note('area.renamed', areaId, { before: { name: before }, after: { name } });
    return success(null);
  });
}

export type MoveAreaInput = { readonly areaId: string; readonly direction: 'up' | 'down' };

/** Moves an area one place among those in use. Moving the first up, or the last down, is `invalid`. */
export async function moveArea(viewer: Viewer, { areaId, direction }: MoveAreaInput): Promise<Result<null>> {
  return changeAreas(viewer, async ({ tx, areas, note }) => {
    const inUse = areas.filter((area) => area.archivedAt === null);
    const from = inUse.findIndex((area) => area.id === areaId);
    const area = inUse[from];
    if (area === undefined) return failure('not_found', 'no-area');
    const to = from + (direction === 'up' ? -1 : 1);
    if (inUse[to] === undefined) return failure('invalid', 'no-place');
    const order = inUse.toSpliced(from, 1).toSpliced(to, 0, area);
    const archived = areas.filter((candidate) => candidate.archivedAt !== null);
    for (const [position, { id }] of [...order, ...archived].entries())
      await tx.area.update({ where: { id }, data: { position }, select: { id: true } });
    await note('area.moved', areaId, { before: { place: from + 1 }, after: { place: to + 1 } });
    return success(null);
  });
}

export type ArchiveAreaInput = { readonly areaId: string; readonly archived: boolean };

/**
 * Takes an area out of the radar with its answers kept, or brings it back. `conflict` when it is so already (`changed`), its
 * name is in use (`name-taken`), there are too many (`too-many`), or it is the only one (`last-area`).
 */
export async function archiveArea(viewer: Viewer, { areaId, archived }: ArchiveAreaInput): Promise<Result<null>> {
  return changeAreas(viewer, async ({ tx, areas, note }) => {
    const area = findArea(areas, areaId);
    if (!area.ok) return area;
    if ((area.value.archivedAt !== null) === archived) return failure('conflict', 'changed');
    const inUse = areas.filter((candidate) => candidate.archivedAt === null).length;
    if (archived && inUse === 1) return failure('conflict', 'last-area');
    if (!archived && inUse >= mostAreas) return failure('conflict', 'too-many');
    const taken = archived ? null : checkName(areas, area.value.name, areaId);
    if (taken) return taken;
    const archivedAt = archived ? new Date() : null;
    await tx.area.update({ where: { id: areaId }, data: { archivedAt }, select: { id: true } });
    const change = { before: { archived: !archived }, after: { archived } };
    await note(archived ? 'area.archived' : 'area.restored', areaId, change);
    return success(null);
  });
}
