import type { RingNames } from './edition-ring-names';
import type { PaperTexts } from './paper-texts';
import type { RadarComparison, WithoutValue } from './radar';
import type { SnapshotDiscussion } from './snapshot-discussion';
import type { SnapshotField } from './snapshot-field';

/** Who a paper is for. A public version leaves out notes and the names of persons and suppliers. */
export const audiences = ['internal', 'public'] as const;
export type Audience = (typeof audiences)[number];

export type PaperOptions = {
  readonly language: 'da' | 'en';
  readonly audience: Audience;
  /** Carries "Udkast" on each page and slide. */
  readonly draft: boolean;
  /** The areas that get an appendix of their own, by id. */
  readonly areaIds: readonly string[];
};

/** A note that the editor picked for the paper; `areaId` null belongs to the combined radar. */
export type SnapshotNote = { readonly technologyId: string; readonly areaId: string | null; readonly text: string };

export type SnapshotEdition = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly year: number;
  readonly publisher: string;
  readonly method: string;
  readonly source: string;
  readonly caveat: string;
  readonly simulated: boolean;
  /** In the paper's language; absent or null for the usual names. */
  readonly ringNames?: RingNames | null | undefined;
};

/**
 * All that a paper is made of, as it stood when it was made: nothing in a paper comes from anywhere else, not from the
 * database and not from the clock.
 */
export type Snapshot = {
  readonly id: string;
  /** ISO 8601 with milliseconds, UTC. */
  readonly createdAt: string;
  /** When the answers were read, likewise, in a paper made from another's snapshot; absent where that was at `createdAt`. */
  readonly answersAt?: string | undefined;
  /** The version of Pejling that made it. */
  readonly version: string;
  /** Who made it, by name; null in a public version. */
  readonly author: string | null;
  readonly kommune: { readonly code: string; readonly name: string; readonly simulated: boolean };
  readonly year: number;
  readonly edition: SnapshotEdition;
  readonly comparison: RadarComparison;
  readonly withoutValue: readonly WithoutValue[];
  /** What other kommuner answer; absent in a paper that does not tell. */
  readonly field?: SnapshotField | undefined;
  /** What the leadership agreed on and decided; absent in a paper that does not tell. */
  readonly discussion?: SnapshotDiscussion | undefined;
  readonly notes: readonly SnapshotNote[];
  readonly options: PaperOptions;
  readonly texts: PaperTexts;
};
