import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import type { Tx } from '../transaction';

/** One list to fill in: an area of one of the kommune's radars, or (`areaId` null) its combined radar. */
export type ScopeInput = { readonly radarId: string; readonly areaId: string | null };

/** The same, found and permitted. */
export type FillScope = ScopeInput & {
  readonly kommuneId: string;
  readonly editionId: string;
  readonly actorId: string;
  readonly year: number;
};

/** Whether the viewer may change answers in the area at all, before anything is read. Answers the viewer's kommune. */
export function mayFill(viewer: Viewer, areaId: string | null): Result<string, never> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'edit-placement', kommuneId, areaId })) {
    return failure('forbidden', 'edit-placement');
  }
  return success(kommuneId);
}

/** Finds the scope within the viewer's own kommune. `not_found` for another's radar or area, and for an archived area. */
export async function findScope(tx: Tx, viewer: Viewer, input: ScopeInput): Promise<Result<FillScope, never>> {
  const allowed = mayFill(viewer, input.areaId);
  if (!allowed.ok) return allowed;
  const kommuneId = allowed.value;
  const radar = await tx.radar.findFirst({
    where: { id: input.radarId, kommuneId },
    select: { editionId: true, year: true },
  });
  if (radar === null) return failure('not_found', 'no-radar');
  if (input.areaId !== null && !(await hasArea(tx, kommuneId, input.areaId))) return failure('not_found', 'no-area');
  return success({ ...input, ...radar, kommuneId, actorId: viewer.userId });
}

async function hasArea(tx: Tx, kommuneId: string, id: string): Promise<boolean> {
  return (await tx.area.count({ where: { id, kommuneId, archivedAt: null } })) === 1;
}

/** The technologies of a radar: its edition's, and the kommune's own that were put on it. */
export async function radarTechnologyIds(tx: Tx, radar: { id: string; editionId: string }): Promise<string[]> {
  const placed = await tx.editionTechnology.findMany({
    where: { editionId: radar.editionId },
    select: { technologyId: true },
  });
  const local = await tx.radarTechnology.findMany({ where: { radarId: radar.id }, select: { technologyId: true } });
  return [...placed, ...local].map((row) => row.technologyId);
}
