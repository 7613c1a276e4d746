import { can, type Viewer } from '../../domain/access';
import { type FunnelMonth, funnelOf, outcomeOf, type PilotOutcome } from '../../domain/initiative/funnel';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { readSteps } from './read-steps';

export type FunnelQuery = {
  /** ISO yyyy-mm-dd. */
  readonly today: string;
  readonly areaId?: string | undefined;
  readonly technologyId?: string | undefined;
  /** How many, 1 to 60, with the one that is running; 24 when left out. */
  readonly months?: number | undefined;
};

/** Oldest month first. */
export type FunnelView = { readonly months: readonly FunnelMonth[]; readonly summary: PilotOutcome };

const usualMonths = 24;
const mostMonths = 60;

/** How the kommune's initiatives have moved from idea to operation, month by month. */
export async function readFunnel(viewer: Viewer, query: FunnelQuery): Promise<Result<FunnelView, never>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId }))
    return failure('forbidden', 'view-radar');
  const { today, areaId, technologyId } = query;
  const stepsOf = await readSteps(database().read, {
    kommuneId,
    archivedAt: null,
    ...(technologyId === undefined ? {} : { technologyId }),
    ...(areaId === undefined ? {} : { areas: { some: { areaId } } }),
  });
  const ways = [...stepsOf.values()].map((steps) => ({ steps, phase: steps.at(-1)?.phase ?? 'idea' }));
  const months = Math.min(Math.max(1, query.months ?? usualMonths), mostMonths);
  return success({ months: funnelOf(ways, { today, months }), summary: outcomeOf(ways, today) });
}
