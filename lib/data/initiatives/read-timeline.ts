import type { Viewer } from '../../domain/access';
import type { PhaseStep } from '../../domain/initiative/initiative';
import type { InitiativeRow } from '../../domain/initiative/initiative-row';
import { runningSince } from '../../domain/initiative/pilot-run';
import { type Result, success } from '../../domain/result';
import { database } from '../database';
import { choicesOf, type InitiativeChoices } from './initiative-choices';
import { readContext } from './initiative-context';
import { filterOf } from './initiative-filter';
import type { InitiativeFilter } from './list-initiatives';
import { pageOf } from './page-of';
import { readSteps, triedPhases } from './read-steps';
import { readRows } from './to-row';

export type TimelineQuery = InitiativeFilter & { readonly page: number };

export type TimelineRow = InitiativeRow & { readonly steps: readonly PhaseStep[] };

export type TimelineView = {
  readonly rows: readonly TimelineRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly choices: InitiativeChoices;
};

const onPage = 25;

/** What is or has been tried: those that run by how long they have, then those that ended, the last first. 25 a page. */
export async function readTimeline(viewer: Viewer, query: TimelineQuery): Promise<Result<TimelineView, never>> {
  const found = await readContext(viewer, query.language);
  if (!found.ok) return found;
  const context = found.value;
  const { read } = database();
  const where = { ...filterOf(context, query), phases: { some: { phase: { in: [...triedPhases] } } } };
  const stepsOf = await readSteps(read, where);
  const ids = inOrder(stepsOf);
  const { page, pages, skip, take } = pageOf(ids.length, query.page, onPage);
  const rows = await readRows(read, context, { ids: ids.slice(skip, skip + take), today: query.today });
  return success({
    rows: rows.map((row) => ({ ...row, steps: stepsOf.get(row.id) ?? [] })),
    total: ids.length,
    page,
    pages,
    choices: choicesOf(context),
  });
}

type Way = { readonly id: string; readonly running: string | null; readonly last: string };

function inOrder(stepsOf: ReadonlyMap<string, readonly PhaseStep[]>): string[] {
  const ways = [...stepsOf].map(([id, steps]) => ({
    id,
    running: runningSince(steps),
    last: steps.at(-1)?.since ?? '',
  }));
  return ways.sort(compareWays).map(({ id }) => id);
}

function compareWays(one: Way, other: Way): number {
  const byId = one.id < other.id ? -1 : 1;
  if (one.running !== null && other.running !== null) return one.running.localeCompare(other.running) || byId;
  if (one.running !== null || other.running !== null) return one.running !== null ? -1 : 1;
  return other.last.localeCompare(one.last) || byId;
}
