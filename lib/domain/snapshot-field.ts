import type { FieldPortfolioView } from './release/field-portfolio';
import type { FieldRow } from './release/field-rows';
import type { OwnPart } from './release/own-part';
import type { Group } from './release/partition-groups';

/** What a paper keeps of one technology among the others. */
export type SnapshotFieldRow = Pick<FieldRow, 'technology' | 'own' | 'others' | 'position'>;

/** What other kommuner answer, as a paper keeps it: one group of one release, over all areas. It yields no finding. */
export type SnapshotField = {
  readonly release: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly year: number;
    /** ISO 8601, UTC. */
    readonly publishedAt: string;
    readonly issuerName: string;
    readonly simulated: boolean;
    /** How many took part in all. */
    readonly participants: number;
  };
  readonly group: Pick<Group, 'key' | 'partition' | 'names'> & {
    /** How many take part in it. */
    readonly members: number;
  };
  /** Whether the own answer is in the figures: not in the group, left out, or counted in a version that is not known. */
  readonly own: OwnPart;
  readonly rows: readonly SnapshotFieldRow[];
  readonly portfolio: FieldPortfolioView;
};
