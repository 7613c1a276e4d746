import { emptyContent, type PlacementContent } from '../../domain/placement-content';
import { database } from '../database';
import { makeKommune, makeRadar, makeUser } from './builders';

/** A kommune with a radar without answers, its editor, and its first two areas. */
export async function makeFillKommune() {
  const { kommuneId, areaIds } = await makeKommune();
  const radarId = await makeRadar(kommuneId);
  const editor = await makeUser({ kommuneId, role: 'editor' });
  const [areaId = '', otherAreaId = ''] = areaIds;
  return { kommuneId, radarId, editor, areaId, otherAreaId, areaIds };
}

/** A cell's content with only what the test is about. */
export function content(part: Partial<PlacementContent>): PlacementContent {
  return { ...emptyContent, ...part };
}

/** What is stored of a radar's cells, by technology and scope. */
export async function storedCells(
  radarId: string,
): Promise<Record<string, { answer: string | null; version: number }>> {
  const rows = await database().read.placement.findMany({
    where: { radarId },
    select: { technologyId: true, scope: true, answer: true, version: true },
  });
  return Object.fromEntries(rows.map(({ technologyId, scope, ...row }) => [`${technologyId} ${scope}`, row] as const));
}

/** The actions that the audit tells of a kommune, oldest first. */
export async function auditedActions(kommuneId: string): Promise<string[]> {
  const rows = await database().read.auditEvent.findMany({
    where: { kommuneId },
    select: { action: true },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => row.action);
}
