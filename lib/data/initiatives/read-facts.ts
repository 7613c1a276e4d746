import type { Prisma } from '@client';
import type { PilotFacts } from '../../domain/initiative/pilot-health';
import type { Tx } from '../transaction';
import { parseFacts } from './parse-initiative';
import { readSteps } from './read-steps';

export type AreaIds = ReadonlyMap<string, readonly string[]>;

/**
 * What the rules of pilot health read of all initiatives that fit, by their id. Steps and areas are asked for by the same condition and
 * not by ids: SQLite takes no question that names a thousand. Areas that have been read for more of them may be given.
 */
export async function readFacts(
  client: Tx,
  where: Prisma.InitiativeWhereInput,
  given?: AreaIds,
): Promise<ReadonlyMap<string, PilotFacts>> {
  const rows = await client.initiative.findMany({ where, select: columns });
  const stepsOf = await readSteps(client, where);
  const areasOf = given ?? (await readAreaIds(client, where));
  return new Map(
    rows.map(({ id, ...row }) => {
      const areas = (areasOf.get(id) ?? []).map((areaId) => ({ areaId }));
      return [id, parseFacts({ ...row, areas, phases: [...(stepsOf.get(id) ?? [])] })] as const;
    }),
  );
}

const columns = {
  id: true,
  technologyId: true,
  phase: true,
  purpose: true,
  plannedEnd: true,
  decision: true,
  decisionDate: true,
  evaluation: true,
  result: true,
  operationPath: true,
  businessCase: true,
} satisfies Prisma.InitiativeSelect;

/** The areas of all initiatives that fit, by their id. */
export async function readAreaIds(client: Tx, where: Prisma.InitiativeWhereInput): Promise<AreaIds> {
  const rows = await client.initiativeArea.findMany({
    where: { initiative: where },
    select: { initiativeId: true, areaId: true },
    orderBy: [{ initiativeId: 'asc' }, { areaId: 'asc' }],
  });
  const areas = new Map<string, string[]>();
  for (const { initiativeId, areaId } of rows) {
    const before = areas.get(initiativeId);
    if (before === undefined) areas.set(initiativeId, [areaId]);
    else before.push(areaId);
  }
  return areas;
}
