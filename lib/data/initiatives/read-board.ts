import type { Prisma } from '@client';
import type { Viewer } from '../../domain/access';
import { type Phase, phases } from '../../domain/initiative/initiative';
import type { InitiativeRow } from '../../domain/initiative/initiative-row';
import { type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Tx } from '../transaction';
import { choicesOf, type InitiativeChoices } from './initiative-choices';
import { readContext } from './initiative-context';
import { filterOf } from './initiative-filter';
import type { InitiativeFilter } from './list-initiatives';
import { rowColumns } from './parse-initiative';
import { type StoredRow, toRow } from './to-row';

export type BoardQuery = InitiativeFilter & {
  /** How many cards of a phase; 20 when left out, 100 at most. */
  readonly shown: Readonly<Partial<Record<Phase, number>>>;
};

export type BoardColumn = { readonly phase: Phase; readonly total: number; readonly rows: readonly InitiativeRow[] };

export type BoardView = { readonly columns: readonly BoardColumn[]; readonly choices: InitiativeChoices };

const usualShown = 20;
const mostShown = 100;

/** The kommune's initiatives by phase, those that came into it last first. */
export async function readBoard(viewer: Viewer, query: BoardQuery): Promise<Result<BoardView, never>> {
  const found = await readContext(viewer, query.language);
  if (!found.ok) return found;
  const context = found.value;
  const { read } = database();
  const where = filterOf(context, query);
  const counts = await read.initiative.groupBy({ by: ['phase'], where, _count: { _all: true } });
  const column = async (phase: Phase): Promise<BoardColumn> => {
    const total = counts.find((count) => count.phase === phase)?._count._all ?? 0;
    const take = Math.min(Math.max(1, query.shown[phase] ?? usualShown), mostShown);
    const rows = total === 0 ? [] : await readColumn(read, { ...where, phase }, take);
    return { phase, total, rows: rows.map((row) => toRow(row, context, query.today)) };
  };
  return success({ columns: await Promise.all(phases.map(column)), choices: choicesOf(context) });
}

function readColumn(client: Tx, where: Prisma.InitiativeWhereInput, take: number): Promise<StoredRow[]> {
  return client.initiative.findMany({
    where,
    select: rowColumns,
    orderBy: [{ phaseSince: 'desc' }, { id: 'desc' }],
    take,
  });
}
