import type { Viewer } from '../../domain/access';
import { problemsOf } from '../../domain/initiative/pilot-health';
import { pilotMonths } from '../../domain/initiative/pilot-run';
import type { AgendaPilot } from '../../domain/meeting/propose-agenda';
import { type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { readContext } from '../initiatives/initiative-context';
import { readFacts } from '../initiatives/read-facts';
import { triedPhases } from '../initiatives/read-steps';

/** A pilot that may come on the agenda, and what it is called. */
export type NamedPilot = AgendaPilot & { readonly title: string };

/** All the kommune's pilots that are overdue or stuck today. */
export async function readPilots(
  viewer: Viewer,
  { language, today }: { readonly language: Language; readonly today: string },
): Promise<Result<readonly NamedPilot[], never>> {
  const found = await readContext(viewer, language);
  if (!found.ok) return found;
  const { kommuneId, stuckMonths, isReady } = found.value;
  const { read } = database();
  const tried = { kommuneId, archivedAt: null, phase: { in: [...triedPhases] } };
  const titles = await read.initiative.findMany({ where: tried, select: { id: true, title: true } });
  const titleOf = new Map(titles.map(({ id, title }) => [id, title]));
  const pilots = [...(await readFacts(read, tried))].map(([id, facts]) => {
    const { technologyId, areaIds, steps } = facts;
    const problems = problemsOf(facts, { today, stuckMonths, isReady });
    return { id, title: titleOf.get(id) ?? '', technologyId, areaIds, problems, months: pilotMonths(steps, today) };
  });
  return success(pilots.filter(({ problems }) => problems.includes('overdue') || problems.includes('stuck')));
}
