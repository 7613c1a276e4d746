import type { Answer } from '../answer';

export const meetingStatuses = ['planned', 'open', 'closed'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** A technology is placed by each and then together; an initiative and a topic are talked about. */
export const itemKinds = ['technology', 'initiative', 'topic'] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * Where a technology stands in the room: not begun, each placing it silently, the spread shown, or one placement agreed on. Shown goes
 * back to collecting when the group wants to place again.
 */
export const itemStages = ['waiting', 'collecting', 'shown', 'agreed'] as const;
export type ItemStage = (typeof itemStages)[number];

/** How many phones gave each answer; the answers nobody gave are left out. */
export type ViewCounts = Readonly<Partial<Record<Answer, number>>>;

/** Fewer answers than this are never shown: one could tell who gave which. */
export const minimumViews = 3;

export const decisionKinds = ['decision', 'action'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const decisionStatuses = ['open', 'done', 'dropped'] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];
