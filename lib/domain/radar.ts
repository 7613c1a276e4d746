import type { Answer, Spread, Value } from './answer';
import type { Balance } from './balance';
import type { UseCounts } from './combine';
import type { Finding } from './finding';
import type { ReferenceValue } from './reference';

/** What a comparison is made of: plain data, read from the database or from a sheet. */
export type RadarInput = {
  readonly technologies: readonly RadarTechnology[];
  readonly areas: readonly RadarArea[];
  readonly placements: readonly RadarPlacement[];
  readonly references: readonly RadarReference[];
  /** Where the edition has no values per area, its combined radar's are used for the areas. The kommune may turn it off. */
  readonly combinedForAreas: boolean;
  /** The share of the comparable, in percent, at which a side of the balance tips. */
  readonly tiltPercent: number;
};

/** `number` is the technology's place on the radar: 1, 2, 3 … by category, the same in each view. */
export type RadarTechnology = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly category: string;
  /** The kommune's own technology: shown, never compared. */
  readonly local: boolean;
};

/** One of the kommune's areas, mapped to one of the edition's or to none. */
export type RadarArea = { readonly id: string; readonly name: string; readonly editionAreaId: string | null };

/** `areaId` null is a direct placement on the combined radar. */
export type RadarPlacement = {
  readonly technologyId: string;
  readonly areaId: string | null;
  readonly answer: Answer | null;
  readonly spread: Spread | null;
  readonly value: Value | null;
};

/** `editionAreaId` null is the edition's combined radar. */
export type RadarReference = ReferenceValue & {
  readonly technologyId: string;
  readonly editionAreaId: string | null;
};

/** One cell of one area, compared. */
export type ComparedCell = {
  readonly technology: RadarTechnology;
  readonly answer: Answer | null;
  readonly spread: Spread | null;
  readonly value: Value | null;
  readonly level: number | null;
  readonly reference: ReferenceValue | null;
  /** True where the combined radar's value stands in for the area's own. */
  readonly referenceFromCombined: boolean;
  readonly distance: number | null;
  readonly finding: Finding;
};

export type AreaComparison = {
  readonly area: RadarArea;
  readonly cells: readonly ComparedCell[];
  readonly balance: Balance;
};

/** One technology on the combined radar, compared. */
export type ComparedTechnology = {
  readonly technology: RadarTechnology;
  /** The direct placement where it stands (`from` is `direct`); null otherwise. */
  readonly answer: Answer | null;
  /** Mean of the areas' levels, or the direct placement's. */
  readonly level: number | null;
  /** Of the areas: the dot's whisker. Null where no area answers with a use. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The edition's combined value. */
  readonly reference: ReferenceValue | null;
  readonly distance: number | null;
  readonly finding: Finding;
  readonly areas: UseCounts;
  /** In how many areas it is in operation before the edition finds it ready. */
  readonly exposedAreas: number;
  /** `direct` when the kommune placed it on the combined radar itself, and no area has answered it. */
  readonly from: 'areas' | 'direct' | 'none';
  /** The kommune's direct placement where the areas win over it; shown as a note. */
  readonly directNote: Answer | null;
};

export type CombinedComparison = {
  readonly technologies: readonly ComparedTechnology[];
  readonly balance: Balance;
};

export type RadarComparison = { readonly combined: CombinedComparison; readonly areas: readonly AreaComparison[] };

/** What is in operation without giving the expected value; listed apart, whatever its finding. */
export type WithoutValue = { readonly technology: RadarTechnology; readonly areaId: string | null };
