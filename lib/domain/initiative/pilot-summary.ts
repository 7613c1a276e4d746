import type { Phase } from './initiative';
import type { InitiativeRow } from './initiative-row';
import type { PilotProblem } from './pilot-health';

/** What the kommune's front page tells of its pilots, on one day. */
export type PilotSummary = {
  /** Not archived, in all. */
  readonly initiatives: number;
  readonly byPhase: Readonly<Record<Phase, number>>;
  /** Being tried now. */
  readonly tried: number;
  /** How many of them have each problem. */
  readonly problems: Readonly<Record<PilotProblem, number>>;
  /** The median of whole months in pilot of those being tried; null when none is. */
  readonly medianMonths: number | null;
  /** Pilots that have ended: in operation now, or stopped after having been tried. */
  readonly ended: number;
  readonly scaled: number;
  /** Those with problems, worst first; at most ten. */
  readonly worst: readonly InitiativeRow[];
  /** How many cells' placements and initiatives say different things. */
  readonly hints: number;
};

/** How many pilots have each problem. */
export function countProblems(
  pilots: readonly { readonly problems: readonly PilotProblem[] }[],
): Record<PilotProblem, number> {
  const counts: Record<PilotProblem, number> = {
    overdue: 0,
    stuck: 0,
    'on-ready': 0,
    'no-evaluation': 0,
    'no-path': 0,
    'no-purpose': 0,
  };
  for (const { problems } of pilots) for (const problem of problems) counts[problem] += 1;
  return counts;
}

type Pilot = { readonly id: string; readonly problems: readonly PilotProblem[]; readonly pilotMonths: number | null };

/** What puts a pilot before the others however few its problems are: somebody must decide, and then it has gone on too long. */
const pressing: readonly PilotProblem[] = ['overdue', 'stuck'];

/** Pilots with problems, worst first: the overdue, then the stuck, then the most problems, then the longest in pilot. */
export function worstFirst<T extends Pilot>(pilots: readonly T[]): T[] {
  const rank = ({ problems }: Pilot) => {
    const place = pressing.findIndex((problem) => problems.includes(problem));
    return place === -1 ? pressing.length : place;
  };
  return pilots
    .filter(({ problems }) => problems.length > 0)
    .sort(
      (one, other) =>
        rank(one) - rank(other) ||
        other.problems.length - one.problems.length ||
        (other.pilotMonths ?? 0) - (one.pilotMonths ?? 0) ||
        (one.id < other.id ? -1 : 1),
    );
}
