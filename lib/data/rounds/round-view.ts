import type { Group } from '../../domain/release/partition-groups';
import type { Withheld } from '../../domain/release/publishable-groups';
import type { ReleaseHead } from '../releases/release-head';
import type { RoundSummary } from './list-rounds';

/** Who takes part, never what it answered. */
export type RoundContributor = {
  readonly kommuneId: string;
  /** Four digits. */
  readonly code: string;
  readonly name: string;
  readonly source: 'here' | 'file';
  readonly madeAt: Date;
  readonly receivedAt: Date;
};

/** A group that would be published, and how many take part in it. */
export type PreviewGroup = Pick<Group, 'partition' | 'key' | 'names'> & { readonly members: number };

/** What would be published if the round were closed now: decided from who takes part alone. */
export type RoundPreview = {
  readonly groups: readonly PreviewGroup[];
  readonly withheld: readonly Withheld[];
  /** Names of those who take part and have no region on the round's date, no group or no population: the round cannot be closed. */
  readonly withoutFacts: readonly string[];
};

/** What an editor would contribute now. */
export type RoundOffer = {
  /** The round's year, where the kommune has a radar of it. */
  readonly radarYear: number | null;
  /** Cells with an answer, of all that are asked about: the round's technologies times the combined radar and the mapped areas. */
  readonly answered: number;
  readonly cells: number;
  /** How many of the edition's areas the kommune's own answer to. */
  readonly areas: number;
  /** Names of the kommune's areas that answer to none: they count in the combined radar only. */
  readonly unmappedAreas: readonly string[];
  /** How many of the round's technologies are not on the radar, so that nothing can be answered about them. */
  readonly missingTechnologies: number;
  /** True when it differs from what has been contributed, or nothing has. */
  readonly changed: boolean;
};

/** One round as its page shows it. */
export type RoundView = RoundSummary & {
  /** To be sent with a change, which is refused where another came between. */
  readonly revision: number;
  /** The coordinator's alone, in a round of this installation: those of what was published where it is closed. */
  readonly contributors: readonly RoundContributor[] | null;
  /** Kommuner that use Pejling here and have not contributed; the coordinator's alone. */
  readonly missing: readonly { readonly kommuneId: string; readonly name: string }[] | null;
  /** The coordinator's alone, while the round is open. */
  readonly preview: RoundPreview | null;
  /** Every version that was published, newest first. */
  readonly releases: readonly ReleaseHead[];
  /** An editor's alone, while the round is open. */
  readonly offer: RoundOffer | null;
};
