import type { InitiativeContent, Phase } from '../../domain/initiative/initiative';
import type { InitiativeColumn } from './initiative-columns';

/** Why a row is left out. Each is said with the row, what stood there, and what to do. */
export const initiativeRejections = [
  'no-title',
  'no-technology',
  'unknown-technology',
  'no-area',
  'unknown-area',
  'no-phase',
  'unknown-phase',
  'unknown-word',
  'not-yes-no',
  'not-a-day',
  'not-a-link',
  'future',
  'before-last',
  'end-before-start',
  'too-long',
  'too-many',
  'unknown-id',
  'twice',
  'changed-since',
] as const;
export type InitiativeRejectionCode = (typeof initiativeRejections)[number];

export type InitiativeRejection = {
  readonly row: number;
  readonly code: InitiativeRejectionCode;
  /** Null for what is wrong with the row as a whole. */
  readonly column: InitiativeColumn | null;
  /** What stood there, or what it would take: see the code's text. */
  readonly value: string;
  /** A name that is close to what stood there; null where none is. */
  readonly suggestion: string | null;
};

/** An initiative as it is stored, for a sheet to be laid over. */
export type ExistingInitiative = {
  readonly id: string;
  readonly version: number;
  readonly content: InitiativeContent;
  readonly phase: Phase;
  /** When it came into its phase, ISO yyyy-mm-dd. */
  readonly since: string;
};

/** What one row will do. `changed` names the columns that say something else than what is stored. */
export type PlannedInitiative = {
  readonly row: number;
  readonly kind: 'new' | 'changed' | 'unchanged';
  /** Null for a new one. */
  readonly existing: ExistingInitiative | null;
  readonly content: InitiativeContent;
  readonly phase: Phase;
  readonly since: string;
  readonly changed: readonly InitiativeColumn[];
};

export type InitiativePlan = {
  readonly planned: readonly PlannedInitiative[];
  readonly rejected: readonly InitiativeRejection[];
};
