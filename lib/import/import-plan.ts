import type { Answer } from '../domain/answer';
import type { Ring } from '../domain/ring';
import type { ValueRejection } from './read-value';

/** Why a cell, a row or a column of the sheet is not imported. */
type RowRejection =
  | 'no-values'
  | 'no-name'
  | 'duplicate-name'
  | 'duplicate-area'
  | 'unconfirmed-name'
  | 'not-a-reference';

export const rejectionCodes = [
  'not-1-4',
  'not-whole',
  'not-a-word',
  'contradiction',
  'no-values',
  'no-name',
  'duplicate-name',
  'duplicate-area',
  'unconfirmed-name',
  'not-a-reference',
] as const satisfies readonly (ValueRejection | RowRejection)[];
export type RejectionCode = (typeof rejectionCodes)[number];

/** `value` is what stands in the cell; `other` the cell it collides with. */
export type Rejection = {
  readonly cell: string;
  readonly value: string;
  readonly code: RejectionCode;
  readonly other: string | null;
};

/** A technology the sheet means: one that is known, or a new local one of this name. */
export type PlanTechnology =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'local'; readonly name: string; readonly category: string | null };

/** Where a column's answers go. Two columns never go to the same place. */
export type PlanArea =
  | { readonly kind: 'area'; readonly areaId: string }
  | { readonly kind: 'new-area'; readonly name: string; readonly editionAreaId: string | null }
  | { readonly kind: 'combined' };

/** One cell. What is stored: `to` where new or changed, and `note` wherever it is not null. */
export type PlanCell = {
  readonly cell: string;
  readonly column: string;
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'rejected';
  readonly from: Answer | null;
  readonly to: Answer | null;
  /** The whole note to store, an earlier note kept in it; null when there is nothing to store. */
  readonly note: string | null;
  readonly rejection: Rejection | null;
};

export type PlanRow = {
  readonly name: string;
  readonly cell: string;
  /** Null for a row that is ignored, or rejected as a whole without giving a reference either. */
  readonly technology: PlanTechnology | null;
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'rejected' | 'ignored';
  readonly rejection: Rejection | null;
  readonly cells: readonly PlanCell[];
};

/** One reference value of the sheet: the kommune's own reference, once it has stated the source. */
export type PlanReference = {
  readonly technology: PlanTechnology;
  readonly name: string;
  readonly editionAreaId: string | null;
  readonly ring: Ring | null;
  /** 1 to 4. */
  readonly level: number | null;
  /** 1 to 4. */
  readonly maturity: number | null;
};

export type PlanCounts = {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly notes: number;
};

/** What an import will do, cell by cell. Plain JSON; nothing is stored until it is carried out. */
export type ImportPlan = {
  readonly areas: readonly { readonly column: string; readonly header: string; readonly area: PlanArea }[];
  readonly rows: readonly PlanRow[];
  readonly counts: PlanCounts;
  readonly rejected: readonly Rejection[];
  readonly references: readonly PlanReference[];
};
