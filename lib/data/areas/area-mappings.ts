import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, type Tx } from '../transaction';

export type MappingInput = {
  readonly editionId: string;
  readonly mappings: readonly AreaMapping[];
};

/** What one area is to answer to, and what the editor saw that it did (`before`); null is none. */
export type AreaMapping = {
  readonly areaId: string;
  readonly before: string | null;
  readonly editionAreaId: string | null;
};

/**
 * Says which of an edition's areas the kommune's areas answer to. Areas that are not named keep what they have. `conflict`
 * `changed` when one that is named answers to another than the editor saw: then nothing is written.
 */
export async function mapAreas(viewer: Viewer, { editionId, mappings }: MappingInput): Promise<Result<null>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'manage-areas', kommuneId }))
    return failure('forbidden', 'manage-areas');
  if (mappings.length === 0) return failure('invalid', 'malformed');
  return inTransaction(async (tx, audit) => {
    if (!(await maySee(tx, viewer, editionId))) return failure('not_found', 'no-edition');
    const areaIds = [...new Set(mappings.map(({ areaId }) => areaId))];
    const editionAreaIds = [...new Set(mappings.flatMap(({ editionAreaId }) => editionAreaId ?? []))];
    const own = await tx.area.count({ where: { kommuneId, id: { in: areaIds } } });
    const known = await tx.editionArea.count({ where: { editionId, id: { in: editionAreaIds } } });
    if (own !== areaIds.length || known !== editionAreaIds.length) return failure('not_found', 'no-area');
    const where = { editionId, areaId: { in: areaIds } };
    const before = await tx.areaMapping.findMany({ where, select: { areaId: true, editionAreaId: true } });
    if (!wasSeen(mappings, before)) return failure('conflict', 'changed');
    await tx.areaMapping.deleteMany({ where });
    const after = mappings.flatMap(({ areaId, editionAreaId }) =>
      editionAreaId === null ? [] : [{ areaId, editionAreaId }],
    );
    await tx.areaMapping.createMany({ data: after.map((mapping) => ({ ...mapping, editionId })) });
    const entry = { action: 'area.mapped', entity: 'edition', entityId: editionId, kommuneId, actorId };
    await audit({ ...entry, before, after });
    return success(null);
  });
}

function wasSeen(mappings: readonly AreaMapping[], stored: readonly { areaId: string; editionAreaId: string }[]) {
  const now = new Map(stored.map(({ areaId, editionAreaId }) => [areaId, editionAreaId]));
  return mappings.every(({ areaId, before }) => (now.get(areaId) ?? null) === before);
}

async function maySee(tx: Tx, viewer: Viewer, editionId: string): Promise<boolean> {
  const edition = await tx.edition.findUnique({
    where: { id: editionId },
    select: { kommuneId: true, status: true },
  });
  if (edition === null || edition.status === 'draft') return false;
  return can(viewer, { action: 'view-edition', kommuneId: edition.kommuneId, frozen: true });
}
