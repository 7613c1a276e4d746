import type { ContentProblem } from '../../domain/initiative/content-problems';
import type { PhaseProblem } from '../../domain/initiative/phase-change';

/** Who has saved the initiative in the meantime. */
export type InitiativeConflict = {
  /** The version it has now. */
  readonly version: number;
  /** Null when the account is gone. */
  readonly savedBy: string | null;
  /** ISO 8601. */
  readonly savedAt: string;
};

/** What is wrong with what was sent, of an `invalid`. */
export type InitiativeProblems = {
  readonly content: readonly ContentProblem[];
  readonly phase: PhaseProblem | null;
};

export type InitiativeFailure = InitiativeConflict | InitiativeProblems;
