import type { Initiative } from './initiative';

/** What is to be looked at in a pilot. */
export const pilotProblems = ['overdue', 'stuck', 'on-ready', 'no-evaluation', 'no-path', 'no-purpose'] as const;
export type PilotProblem = (typeof pilotProblems)[number];

/** The day the rules are read on, ISO yyyy-mm-dd, and the kommune's own limit. */
export type HealthTerms = {
  readonly today: string;
  /** Months in pilot after which it counts as stuck. */
  readonly stuckMonths: number;
  /** True when the reference has the initiative's technology in Klar, in one of its areas or, where that has no value, combined. */
  readonly isReady: (initiative: Initiative) => boolean;
};
