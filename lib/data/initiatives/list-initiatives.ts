import type { Viewer } from '../../domain/access';
import type { Phase } from '../../domain/initiative/initiative';
import type { InitiativeRow } from '../../domain/initiative/initiative-row';
import type { PilotProblem } from '../../domain/initiative/pilot-health';
import { type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import type { Tx } from '../transaction';
import { choicesOf, type InitiativeChoices } from './initiative-choices';
import { type InitiativeContext, readContext } from './initiative-context';
import { filterOf } from './initiative-filter';
import { orderedIds } from './order-initiatives';
import { pageOf } from './page-of';
import { readRows } from './to-row';

export const initiativeSorts = ['title', 'technology', 'phase', 'since', 'end'] as const;
export type InitiativeSort = (typeof initiativeSorts)[number];

/** What narrows every view of the initiatives. */
export type InitiativeFilter = {
  readonly language: Language;
  /** ISO yyyy-mm-dd. */
  readonly today: string;
  readonly search?: string | undefined;
  readonly areaId?: string | undefined;
  readonly technologyId?: string | undefined;
};

export type InitiativeQuery = InitiativeFilter & {
  readonly phase?: Phase | undefined;
  readonly problem?: PilotProblem | undefined;
  /** The archived ones instead of the others. */
  readonly archived?: boolean | undefined;
  readonly sort?: InitiativeSort | undefined;
  /** 1 and up; the last page is given for one beyond it. */
  readonly page: number;
  /** At most 100; 25 when left out. */
  readonly size?: number | undefined;
};

export type InitiativeList = {
  readonly rows: readonly InitiativeRow[];
  /** How many there are with the filters. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** How many there are without them. */
  readonly all: number;
  readonly choices: InitiativeChoices;
};

/** The largest page, and the usual one. */
const mostOnPage = 100;
const usualOnPage = 25;

/** One page of the kommune's initiatives. */
export async function listInitiatives(viewer: Viewer, query: InitiativeQuery): Promise<Result<InitiativeList, never>> {
  const found = await readContext(viewer, query.language);
  if (!found.ok) return found;
  const context = found.value;
  const { read } = database();
  const archivedAt = query.archived === true ? { not: null } : null;
  const ids = await findIds(read, context, query);
  const size = Math.min(Math.max(1, query.size ?? usualOnPage), mostOnPage);
  const { page, pages, skip, take } = pageOf(ids.length, query.page, size);
  return success({
    rows: await readRows(read, context, { ids: ids.slice(skip, skip + take), today: query.today }),
    total: ids.length,
    page,
    pages,
    all: await read.initiative.count({ where: { kommuneId: context.kommuneId, archivedAt } }),
    choices: choicesOf(context),
  });
}

/** The ids of all that a query asks for, in its order. Asks no permission: the caller has. */
export function findIds(
  client: Tx,
  context: InitiativeContext,
  query: Omit<InitiativeQuery, 'page' | 'size'>,
): Promise<string[]> {
  const where = {
    ...filterOf(context, query),
    archivedAt: query.archived === true ? { not: null } : null,
    ...(query.phase === undefined ? {} : { phase: query.phase }),
  };
  return orderedIds(client, context, {
    where,
    today: query.today,
    sort: query.sort ?? 'title',
    problem: query.problem,
  });
}
