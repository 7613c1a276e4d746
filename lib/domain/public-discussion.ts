import type { RadarArea } from './radar';
import type { SnapshotDecision, SnapshotDiscussion } from './snapshot-discussion';

/** What is left out of a discussion when it is published. */
export type DiscussionLeftOut = {
  /** Of how many decisions it is not said who is responsible. */
  readonly responsible: number;
  /** Of how many agreed placements the reason is not told. */
  readonly reasons: number;
  /** Of how many decisions it is not said which initiative they are about. */
  readonly initiatives: number;
  /** How many placements and decisions are of areas that the paper does not publish. */
  readonly elsewhere: number;
};

export const nothingLeftOut: DiscussionLeftOut = { responsible: 0, reasons: 0, initiatives: 0, elsewhere: 0 };

/** What the paper publishes of areas: those with a part of their own, of all the radar's. */
export type PublishedAreas = {
  readonly areaIds: readonly string[];
  readonly areas: readonly { readonly area: Pick<RadarArea, 'id' | 'name'> }[];
};

type Placement = SnapshotDiscussion['placements'][number];

/**
 * A discussion as a public version tells it. Once areas are chosen, what was agreed and decided in the others is left out. So are
 * the reasons, which are notes by another name; which initiative a decision is about, since many are named after a supplier; and who is
 * responsible, which may be a name.
 */
export function publicDiscussion(
  discussion: SnapshotDiscussion,
  published: PublishedAreas,
): { readonly discussion: SnapshotDiscussion; readonly leftOut: DiscussionLeftOut } {
  const placements = discussion.placements.filter((placement) => isPlacementPublic(placement, published));
  const decisions = discussion.decisions.filter(({ areaId }) => isPublic(areaId, published));
  const { length: all } = [...discussion.placements, ...discussion.decisions];
  return {
    discussion: {
      ...discussion,
      placements: placements.map((placement) => ({ ...placement, reason: '' })),
      decisions: decisions.map((decision) => ({
        ...decision,
        who: '',
        about: namesInitiative(decision) ? null : decision.about,
      })),
    },
    leftOut: {
      responsible: decisions.filter(({ who }) => who !== '').length,
      reasons: placements.filter(({ reason }) => reason !== '').length,
      initiatives: decisions.filter(namesInitiative).length,
      elsewhere: all - placements.length - decisions.length,
    },
  };
}

/** Older minutes name the area alone. */
function isPlacementPublic({ areaId, areaName }: Placement, published: PublishedAreas): boolean {
  const named = published.areas.find(({ area }) => area.name === areaName)?.area.id;
  return isPublic(areaName === null ? null : (areaId ?? named), published);
}

/** Null is of no area; where it is not known, it may be of one that is not published. */
function isPublic(areaId: string | null | undefined, { areaIds }: PublishedAreas): boolean {
  if (areaIds.length === 0 || areaId === null) return true;
  return areaId !== undefined && areaIds.includes(areaId);
}

/** Older minutes do not say what kind of thing a decision is about: it may be an initiative. */
function namesInitiative({ about, aboutInitiative }: SnapshotDecision): boolean {
  return about !== null && aboutInitiative !== false;
}
