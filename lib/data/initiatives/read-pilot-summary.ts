import type { Viewer } from '../../domain/access';
import { median, noneInAnyPhase } from '../../domain/initiative/funnel';
import { problemsOf } from '../../domain/initiative/pilot-health';
import { pilotMonths } from '../../domain/initiative/pilot-run';
import { countProblems, type PilotSummary, worstFirst } from '../../domain/initiative/pilot-summary';
import { type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import type { Tx } from '../transaction';
import { readCellState } from './cell-state';
import { type InitiativeContext, readContext } from './initiative-context';
import { parsePhase } from './parse-initiative';
import { type AreaIds, readAreaIds, readFacts } from './read-facts';
import { triedPhases } from './read-steps';
import { readRows } from './to-row';

/** At most so many of the worst are shown. */
const mostWorst = 10;

/** How the kommune's pilots are on one day. */
export async function readPilotSummary(
  viewer: Viewer,
  { language, today }: { readonly language: Language; readonly today: string },
): Promise<Result<PilotSummary, never>> {
  const found = await readContext(viewer, language);
  if (!found.ok) return found;
  const context = found.value;
  const { read } = database();
  const { kommuneId } = context;
  const where = { kommuneId, archivedAt: null };
  const counts = await read.initiative.groupBy({ by: ['phase'], where, _count: { _all: true } });
  const byPhase = { ...noneInAnyPhase };
  for (const { phase, _count } of counts) byPhase[parsePhase(phase)] += _count._all;
  const areasOf = await readAreaIds(read, where);
  const pilots = await readPilots(read, context, { today, areasOf });
  const ids = worstFirst(pilots)
    .slice(0, mostWorst)
    .map(({ id }) => id);
  return success({
    initiatives: Object.values(byPhase).reduce((sum, count) => sum + count, 0),
    byPhase,
    tried: pilots.length,
    problems: countProblems(pilots),
    medianMonths: median(pilots.flatMap((pilot) => pilot.pilotMonths ?? [])),
    ...(await countEnded(read, kommuneId)),
    worst: await readRows(read, context, { ids, today }),
    hints: (await readCellState(read, context, { areasOf })).hints.length,
  });
}

/** The problems of everything that is tried now. */
async function readPilots(
  client: Tx,
  { kommuneId, stuckMonths, isReady }: InitiativeContext,
  { today, areasOf }: { readonly today: string; readonly areasOf: AreaIds },
) {
  const tried = { kommuneId, archivedAt: null, phase: { in: [...triedPhases] } };
  const facts = await readFacts(client, tried, areasOf);
  const terms = { today, stuckMonths, isReady };
  return [...facts].map(([id, pilot]) => {
    return { id, problems: problemsOf(pilot, terms), pilotMonths: pilotMonths(pilot.steps, today) };
  });
}

/** What became of the pilots that have ended, as the funnel counts them, without reading the way that each has come. */
async function countEnded(client: Tx, kommuneId: string): Promise<Pick<PilotSummary, 'ended' | 'scaled'>> {
  const tried = { kommuneId, archivedAt: null, phases: { some: { phase: { in: [...triedPhases] } } } };
  const scaled = await client.initiative.count({ where: { ...tried, phase: 'operating' } });
  const stopped = await client.initiative.count({ where: { ...tried, phase: 'stopped' } });
  return { ended: scaled + stopped, scaled };
}
