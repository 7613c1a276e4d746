import type { Prisma } from '@client';
import { can } from '../../domain/access';
import type { InitiativeRow } from '../../domain/initiative/initiative-row';
import { problemsOf } from '../../domain/initiative/pilot-health';
import { pilotMonths, pilotSince } from '../../domain/initiative/pilot-run';
import { parseSpread } from '../parse-row';
import type { Tx } from '../transaction';
import type { InitiativeContext } from './initiative-context';
import { parseDay, parseFacts, rowColumns } from './parse-initiative';

export type StoredRow = Prisma.InitiativeGetPayload<{ select: typeof rowColumns }>;

/** One stored initiative as a list shows it on a day (ISO yyyy-mm-dd). */
export function toRow(stored: StoredRow, context: InitiativeContext, today: string): InitiativeRow {
  const facts = parseFacts(stored);
  const { areaIds, steps } = facts;
  const { viewer, kommuneId, stuckMonths, isReady } = context;
  return {
    id: stored.id,
    title: stored.title,
    technologyId: facts.technologyId,
    technologyName: context.technologyName(facts.technologyId),
    areaIds,
    areaNames: areaIds.map(context.areaName),
    phase: facts.phase,
    phaseSince: stored.phaseSince,
    pilotSince: pilotSince(steps),
    owner: stored.owner,
    startDate: parseDay(stored.startDate),
    plannedEnd: facts.plannedEnd,
    result: facts.result,
    decision: facts.decision,
    spread: parseSpread(stored.spread),
    problems: problemsOf(facts, { today, stuckMonths, isReady }),
    pilotMonths: pilotMonths(steps, today),
    version: stored.version,
    mayEdit: can(viewer, { action: 'edit-initiative', kommuneId, areaIds }),
  };
}

/** Reads the rows of some initiatives of the kommune, in the order of their ids; at most a page of them. */
export async function readRows(
  client: Tx,
  context: InitiativeContext,
  { ids, today }: { readonly ids: readonly string[]; readonly today: string },
): Promise<InitiativeRow[]> {
  const stored = await client.initiative.findMany({
    where: { id: { in: [...ids] }, kommuneId: context.kommuneId },
    select: rowColumns,
  });
  const rowOf = new Map(stored.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rowOf.get(id);
    return row === undefined ? [] : [toRow(row, context, today)];
  });
}
