import type { EditionRingNames } from './edition-ring-names';

/** What an edition says of itself, as it is typed. An English text that is empty falls back on the Danish one. */
export type EditionHeadInput = {
  readonly title: string;
  readonly titleEn: string;
  readonly year: number;
  readonly publisher: string;
  readonly method: string;
  readonly methodEn: string;
  readonly source: string;
  readonly sourceEn: string;
  readonly caveat: string;
  readonly caveatEn: string;
  /** The edition's own names of the rings; null, and nothing, for the usual ones. */
  readonly ringNames?: EditionRingNames | null;
};
