import type { Group } from '../../domain/release/partition-groups';
import type { Withheld } from '../../domain/release/publishable-groups';

/** What is shown wherever something is compared with a release. */
export type ReleaseHead = {
  readonly id: string;
  readonly roundId: string;
  readonly version: number;
  readonly editionId: string;
  readonly title: string;
  /** The year of the radars that were counted. */
  readonly year: number;
  /** ISO yyyy-mm-dd: the day whose regions the groups were made from. */
  readonly date: string;
  readonly publishedAt: Date;
  /** Who published it, in words. */
  readonly issuerName: string;
  readonly simulated: boolean;
  /** How many took part. */
  readonly participants: number;
};

/** A published group, without its members. */
export type ReleaseGroupHead = Pick<Group, 'partition' | 'key' | 'names'> & {
  /** How many take part in it. */
  readonly members: number;
  /** True when the viewer's own kommune is one of them. */
  readonly own: boolean;
};

/** A release with its groups: the country first, then each partition in its own order. */
export type ReleaseView = ReleaseHead & {
  readonly groups: readonly ReleaseGroupHead[];
  readonly withheld: readonly Withheld[];
};

export const releaseHeadColumns = {
  id: true,
  roundId: true,
  version: true,
  editionId: true,
  title: true,
  year: true,
  date: true,
  publishedAt: true,
  issuerName: true,
  simulated: true,
  participants: true,
} as const;
