import type { RingNames } from '../domain/edition-ring-names';
import type { Ring } from '../domain/ring';

/** What a file says of an edition as a whole; empty, or null, where it says nothing. */
export type EditionContentHead = {
  readonly title: string;
  readonly titleEn: string;
  readonly year: number | null;
  readonly publisher: string;
  readonly method: string;
  readonly methodEn: string;
  readonly source: string;
  readonly sourceEn: string;
  readonly caveat: string;
  readonly caveatEn: string;
};

export type EditionContentTechnology = {
  /** Null for one that is told by its name alone. */
  readonly id: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly category: string;
  readonly categoryEn: string;
  readonly description: string;
  readonly descriptionEn: string;
};

/** One value; `technology` and `area` are places in the content's lists, `area` null the combined radar. */
export type EditionContentValue = {
  readonly technology: number;
  readonly area: number | null;
  readonly ring: Ring | null;
  readonly level: number | null;
  readonly maturity: number | null;
  readonly source: string;
  readonly basis: 'stated' | 'inferred';
};

/** An edition as a file tells it, whatever kind of file it is. Plain JSON; a text in English may be empty. */
export type EditionContent = {
  readonly head: EditionContentHead;
  /** A ring without a name of its own has an empty one. */
  readonly ringNames: { readonly da: RingNames; readonly en: RingNames } | null;
  readonly simulated: boolean;
  readonly areas: readonly { readonly slug: string | null; readonly name: string; readonly nameEn: string }[];
  readonly technologies: readonly EditionContentTechnology[];
  readonly values: readonly EditionContentValue[];
};

export const editionRejectionCodes = [
  'no-name',
  'not-a-ring',
  'not-a-level',
  'not-a-maturity',
  'not-a-basis',
  'bad-id',
  'too-long',
  'twice',
  'other-name',
  'other-category',
  'not-a-year',
  'unknown-label',
] as const;

/** Something that is left out: where, what it says, why, and the row that was used instead. Rows count from 1. */
export type EditionRejection = {
  readonly sheet: string;
  readonly row: number;
  readonly code: (typeof editionRejectionCodes)[number];
  readonly value: string;
  readonly other: number;
};

/** A file that could be read, with what of it could not. */
export type ReadEdition = { readonly content: EditionContent; readonly rejected: readonly EditionRejection[] };

export const emptyContentHead: EditionContentHead = {
  ...{ title: '', titleEn: '', year: null, publisher: '', method: '', methodEn: '' },
  ...{ source: '', sourceEn: '', caveat: '', caveatEn: '' },
};
