import type { Prisma } from '@client';
import { cellId, type StoredCell } from '../../domain/copy-answers';
import type { PlacementContent } from '../../domain/placement-content';
import { parseContent } from '../parse-row';
import type { Tx } from '../transaction';

/** A cell's `scope`, by which it is unique: the area's id, or this where there is no area. */
const combined = 'combined';

export function scopeOf(areaId: string | null): string {
  return areaId ?? combined;
}

const contentColumns = { answer: true, spread: true, value: true, note: true, reason: true } as const;

/** A stored cell, and who saved it last. */
export type SavedBy = StoredCell & { readonly changedById: string | null; readonly changedAt: Date };

/** Reads cells of one radar. Asks no permission: the caller has. */
export async function readCells(
  client: Tx,
  radarId: string,
  filter: Pick<Prisma.PlacementWhereInput, 'scope' | 'technologyId'> = {},
): Promise<SavedBy[]> {
  const rows = await client.placement.findMany({
    where: { ...filter, radarId },
    select: {
      technologyId: true,
      areaId: true,
      version: true,
      updatedAt: true,
      updatedById: true,
      ...contentColumns,
    },
    orderBy: [{ technologyId: 'asc' }, { scope: 'asc' }],
  });
  return rows.map(({ technologyId, areaId, version, updatedAt, updatedById, ...content }) => ({
    technologyId,
    areaId,
    version,
    content: parseContent(content),
    changedById: updatedById,
    changedAt: updatedAt,
  }));
}

export type CellWrite = {
  readonly radarId: string;
  readonly technologyId: string;
  readonly areaId: string | null;
  /** The version it was made from; 0 where nothing has ever been saved. */
  readonly version: number;
  readonly content: PlacementContent;
  readonly actorId: string;
};

/** Writes one cell; false when somebody has saved it since, and nothing was written. Its version is then one higher. */
export async function writeCell(tx: Tx, cell: CellWrite): Promise<boolean> {
  const { radarId, technologyId, areaId, version, content, actorId } = cell;
  const key = { radarId, technologyId, scope: scopeOf(areaId) };
  const data = { ...content, updatedAt: new Date(), updatedById: actorId };
  if (version > 0) {
    const changed = await tx.placement.updateMany({
      where: { ...key, version },
      data: { ...data, version: version + 1 },
    });
    return changed.count === 1;
  }
  if ((await tx.placement.count({ where: key })) > 0) return false;
  await tx.placement.create({ data: { ...key, areaId, ...data, version: 1 }, select: { id: true } });
  return true;
}

/** Writes those cells of one radar that have never been saved, all at once; false, with nothing written, when one has been. */
export async function writeNewCells(tx: Tx, radarId: string, cells: readonly CellWrite[]): Promise<boolean> {
  const fresh = cells.filter(({ version }) => version === 0);
  if (fresh.length === 0) return true;
  const stored = await tx.placement.findMany({ where: { radarId }, select: { technologyId: true, areaId: true } });
  const taken = [...stored, ...fresh].map(cellId);
  const ids = new Set(taken);
  if (ids.size < taken.length) return false;
  const updatedAt = new Date();
  await tx.placement.createMany({
    data: fresh.map(({ technologyId, areaId, content, actorId }) => ({
      ...{ radarId, technologyId, areaId, scope: scopeOf(areaId), ...content },
      ...{ updatedAt, updatedById: actorId, version: 1 },
    })),
  });
  return true;
}

/** Names of people of one kommune, by id; those who are gone are left out. */
export async function readNames(
  client: Tx,
  kommuneId: string,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const users = await client.user.findMany({
    where: { id: { in: wanted }, kommuneId },
    select: { id: true, name: true },
  });
  return new Map(users.map((user) => [user.id, user.name]));
}
