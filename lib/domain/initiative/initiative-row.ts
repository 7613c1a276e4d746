import type { Spread } from '../answer';
import type { CellHint } from './cell-hint';
import type { Decision, EvaluationResult, Initiative, Phase } from './initiative';
import type { Ask } from './initiative-asks';
import type { PilotProblem } from './pilot-health';

/** An initiative as it stands in a list, on the board and on the timeline. Dates are ISO yyyy-mm-dd. */
export type InitiativeRow = {
  readonly id: string;
  readonly title: string;
  readonly technologyId: string;
  readonly technologyName: string;
  readonly areaIds: readonly string[];
  readonly areaNames: readonly string[];
  readonly phase: Phase;
  /** When it came into its phase. */
  readonly phaseSince: string;
  /** When it became a pilot, for one that has been; null otherwise. */
  readonly pilotSince: string | null;
  readonly owner: string;
  readonly startDate: string | null;
  readonly plannedEnd: string | null;
  readonly result: EvaluationResult | null;
  readonly decision: Decision | null;
  readonly spread: Spread | null;
  /** Empty for one that is not tried. */
  readonly problems: readonly PilotProblem[];
  /** Whole months in pilot, today; null for one that is not tried. */
  readonly pilotMonths: number | null;
  readonly version: number;
  /** What the viewer may do with it. */
  readonly mayEdit: boolean;
};

/** All that its own page shows. */
export type InitiativeDetail = {
  readonly row: InitiativeRow;
  readonly initiative: Initiative;
  /** What it lacks that matters now. */
  readonly asks: readonly Ask[];
  /** The hints of its cells on the newest radar. */
  readonly hints: readonly CellHint[];
  readonly archived: boolean;
  /** Who saved it last; null when the account is gone. ISO 8601. */
  readonly updatedBy: string | null;
  readonly updatedAt: string;
};
