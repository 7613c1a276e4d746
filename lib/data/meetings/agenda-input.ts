import type { Viewer } from '../../domain/access';
import type { DecisionView } from '../../domain/meeting/meeting-view';
import type { AgendaInput } from '../../domain/meeting/propose-agenda';
import { type Result, success } from '../../domain/result';
import { database } from '../database';
import { type CompareView, readComparison } from '../radars/compare-view';
import { readEarlierDecisions } from './earlier-decisions';
import { type NamedPilot, readPilots } from './read-pilots';
import type { ProposalsQuery } from './read-proposals';

/** What proposals are made of, with the names that go with them. */
export type AgendaSources = {
  readonly input: AgendaInput;
  readonly view: CompareView;
  readonly pilots: readonly NamedPilot[];
  readonly decisions: readonly DecisionView[];
};

/**
 * Reads what a meeting of the viewer's kommune could be about. `not_found` without a radar. Asks for the right to see alone: the caller
 * asks for more.
 */
export async function readAgendaSources(viewer: Viewer, query: ProposalsQuery): Promise<Result<AgendaSources, never>> {
  const { language, year } = query;
  const compared = await readComparison(viewer, { language, year });
  if (!compared.ok) return { ok: false, code: compared.code, reason: compared.reason };
  const pilots = await readPilots(viewer, query);
  if (!pilots.ok) return pilots;
  const { source, comparison } = compared.value;
  const { kommuneId, editionId } = source;
  const previousId = await findPrevious(kommuneId, query.previousId);
  const earlier = { kommuneId, id: '', previousId, editionId, language };
  const decisions = await readEarlierDecisions(database().read, earlier);
  const open = decisions.filter(({ status }) => status === 'open');
  const chosen = { areaIds: query.areaIds ?? [], technologyIds: query.technologyIds ?? [] };
  const input = { comparison, pilots: pilots.value, decisions: open, ...chosen };
  return success({ input, view: compared.value, pilots: pilots.value, decisions: open });
}

/** The kommune's newest closed meeting, where nobody has said which; null for none, and for another kommune's. */
export async function findPrevious(kommuneId: string, asked: string | null | undefined): Promise<string | null> {
  if (asked === null) return null;
  const meeting = await database().read.meeting.findFirst({
    where: asked === undefined ? { kommuneId, status: 'closed' } : { kommuneId, id: asked },
    select: { id: true },
    orderBy: [{ date: 'desc' }, { closedAt: 'desc' }],
  });
  return meeting?.id ?? null;
}
