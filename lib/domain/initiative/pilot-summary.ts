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
