import type { Prisma } from '@client';
import type { CellHint } from '../../domain/initiative/cell-hint';
import { cellHints } from '../../domain/initiative/cell-hints';
import type { Initiative } from '../../domain/initiative/initiative';
import { placementOf, type SaidPlacement } from '../../domain/initiative/placement-of-initiatives';
import { parseAnswer, parseSpread } from '../parse-row';
import type { Tx } from '../transaction';
import type { InitiativeContext } from './initiative-context';
import { parsePhase } from './parse-initiative';
import { type AreaIds, readAreaIds } from './read-facts';

/** What a hint reads of an initiative. */
export type CellInitiative = Pick<Initiative, 'id' | 'title' | 'technologyId' | 'areaIds' | 'phase' | 'spread'>;

const cellColumns = {
  id: true,
  title: true,
  technologyId: true,
  phase: true,
  spread: true,
} satisfies Prisma.InitiativeSelect;

export type CellQuery = {
  /** One technology's; all when left out. */
  readonly technologyId?: string | undefined;
  /** Areas that have been read already. */
  readonly areasOf?: AreaIds | undefined;
};

/** The initiatives that are not archived as cells read them, oldest first. */
export async function readCellInitiatives(
  client: Tx,
  kommuneId: string,
  { technologyId, areasOf: given }: CellQuery = {},
): Promise<CellInitiative[]> {
  const where = { kommuneId, archivedAt: null, ...(technologyId === undefined ? {} : { technologyId }) };
  const rows = await client.initiative.findMany({
    where,
    select: cellColumns,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const areasOf = given ?? (await readAreaIds(client, where));
  return rows.map(({ phase, spread, ...row }) => ({
    ...row,
    phase: parsePhase(phase),
    spread: parseSpread(spread),
    areaIds: areasOf.get(row.id) ?? [],
  }));
}

/** What the initiatives of one cell say; `areaId` null is the combined radar, and all of the technology. */
export function saidOf(
  initiatives: readonly CellInitiative[],
  { technologyId, areaId }: { readonly technologyId: string; readonly areaId: string | null },
): SaidPlacement | null {
  const ofTechnology = initiatives.filter((initiative) => initiative.technologyId === technologyId);
  return placementOf(areaId === null ? ofTechnology : ofTechnology.filter((one) => one.areaIds.includes(areaId)));
}

/** The newest radar's placements and the initiatives, and where the two say different things. */
export async function readCellState(client: Tx, context: InitiativeContext, query: CellQuery = {}) {
  const { kommuneId, radarId } = context;
  if (radarId === null) return { placements: [], initiatives: [], hints: [] as readonly CellHint[] };
  const placements = await readPlacements(client, radarId, query.technologyId);
  const initiatives = await readCellInitiatives(client, kommuneId, query);
  const hints = cellHints({
    technologyIds: context.technologies.map(({ id }) => id),
    areaIds: context.areas.filter(({ archived }) => !archived).map(({ id }) => id),
    placements,
    initiatives,
  });
  return { placements, initiatives, hints };
}

async function readPlacements(client: Tx, radarId: string, technologyId?: string) {
  const rows = await client.placement.findMany({
    where: { radarId, ...(technologyId === undefined ? {} : { technologyId }) },
    select: { technologyId: true, areaId: true, answer: true, spread: true, version: true },
  });
  return rows.map(({ answer, spread, ...row }) => ({
    ...row,
    answer: parseAnswer(answer),
    spread: parseSpread(spread),
  }));
}
