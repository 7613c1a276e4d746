import type { EditionRingNames } from '../../lib/domain/edition-ring-names';
import type { Ring } from '../../lib/domain/ring';

/** A technology as it is shipped: a public id that stays, and what it is in our own words. */
export type TechnologyFacts = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly description: string;
  readonly descriptionEn: string;
};

/** One value with its source; `areaId` is the edition area's slug, null the combined radar. */
export type PlacementFacts = {
  readonly technologyId: string;
  readonly areaSlug: string | null;
  readonly ring: Ring | null;
  readonly level: number | null;
  readonly maturity: number | null;
  readonly source: string;
  readonly basis: 'stated' | 'inferred';
};

/** An edition as it is shipped. Nothing in it is made up: what a source does not tell is left out. */
export type EditionFacts = {
  readonly id: string;
  /** What its versions share; its own id when left out. */
  readonly seriesId?: string | undefined;
  /** 1 when left out. */
  readonly version?: number | undefined;
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
  readonly simulated: boolean;
  /** Its own names of the rings; the usual ones when left out. */
  readonly ringNames?: EditionRingNames | null | undefined;
  readonly areas: readonly { readonly slug: string; readonly name: string; readonly nameEn: string }[];
  readonly technologies: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string;
    readonly category: string;
    readonly categoryEn: string;
    /** What the technology is; told where the edition may come to somebody who does not have it. */
    readonly description?: string | undefined;
    readonly descriptionEn?: string | undefined;
  }[];
  readonly placements: readonly PlacementFacts[];
};
