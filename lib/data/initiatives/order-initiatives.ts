import type { Prisma } from '@client';
import { phases } from '../../domain/initiative/initiative';
import { type PilotProblem, problemsOf } from '../../domain/initiative/pilot-health';
import type { Tx } from '../transaction';
import type { InitiativeContext } from './initiative-context';
import type { InitiativeSort } from './list-initiatives';
import { parsePhase } from './parse-initiative';
import { readFacts } from './read-facts';
import { triedPhases } from './read-steps';

export type OrderInput = {
  readonly where: Prisma.InitiativeWhereInput;
  readonly today: string;
  readonly sort: InitiativeSort;
  readonly problem?: PilotProblem | undefined;
};

const keyColumns = {
  id: true,
  title: true,
  technologyId: true,
  phase: true,
  phaseSince: true,
  plannedEnd: true,
} satisfies Prisma.InitiativeSelect;

type KeyRow = Prisma.InitiativeGetPayload<{ select: typeof keyColumns }>;

/**
 * The ids of all that fit, in the order asked for. Only what is sorted by is read of each: the two databases sort Danish letters each
 * in their own way, and neither as a Dane does.
 */
export async function orderedIds(client: Tx, context: InitiativeContext, input: OrderInput): Promise<string[]> {
  const all = await client.initiative.findMany({ where: input.where, select: keyColumns });
  const wanted =
    input.problem === undefined ? null : await withProblem(client, context, { ...input, problem: input.problem });
  const rows = wanted === null ? all : all.filter(({ id }) => wanted.has(id));
  const compare = comparers(context)[input.sort];
  return rows.sort((one, other) => compare(one, other) || byTitle(one, other)).map(({ id }) => id);
}

/** The rules find the problems, so that a list never says other than a pilot's own page. */
async function withProblem(
  client: Tx,
  { stuckMonths, isReady }: InitiativeContext,
  { where, today, problem }: OrderInput & { readonly problem: PilotProblem },
): Promise<ReadonlySet<string>> {
  const facts = await readFacts(client, { AND: [where, { phase: { in: [...triedPhases] } }] });
  const terms = { today, stuckMonths, isReady };
  const having = [...facts].filter(([, pilot]) => problemsOf(pilot, terms).includes(problem));
  return new Set(having.map(([id]) => id));
}

type Compare = (one: KeyRow, other: KeyRow) => number;

const danish = new Intl.Collator('da');

const byTitle: Compare = (one, other) =>
  danish.compare(one.title, other.title) || (one.id < other.id ? -1 : Number(one.id > other.id));

function comparers(context: InitiativeContext): Record<InitiativeSort, Compare> {
  const technology = ({ technologyId }: KeyRow) => context.technologyName(technologyId);
  const phase = (row: KeyRow) => phases.indexOf(parsePhase(row.phase));
  return {
    title: () => 0,
    technology: (one, other) => danish.compare(technology(one), technology(other)),
    phase: (one, other) => phase(one) - phase(other),
    since: (one, other) => byText(other.phaseSince, one.phaseSince),
    end: (one, other) => byText(endOf(one), endOf(other)),
  };
}

function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Those without an end come last. */
function endOf({ plannedEnd }: KeyRow): string {
  return plannedEnd === '' ? '~' : plannedEnd;
}
