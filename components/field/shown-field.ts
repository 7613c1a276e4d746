import type { Group } from '@/lib/domain/release/partition-groups';
import type { Withheld } from '@/lib/domain/release/publishable-groups';

/** What a page says of a release. */
export type ShownRelease = {
  readonly id: string;
  readonly title: string;
  /** The year of the radars that were counted. */
  readonly year: number;
  /** ISO yyyy-mm-dd. */
  readonly date: string;
  readonly publishedAt: Date;
  readonly issuerName: string;
  readonly version: number;
  readonly simulated: boolean;
  readonly participants: number;
  readonly withheld: readonly Withheld[];
};

/** One group of a release, and whether the own answer is left out of its figures. */
export type ShownField = {
  readonly release: ShownRelease;
  readonly group: Pick<Group, 'partition' | 'key' | 'names'> & { readonly members: number };
  readonly own: 'none' | 'left-out' | 'unknown';
};
