import type { Answer, Spread } from '../answer';
import type { Finding } from '../finding';
import type { Ring } from '../ring';
import type { AgendaReason } from './agenda';
import type { DecisionKind, DecisionStatus, ItemKind, ItemStage, MeetingStatus, ViewCounts } from './meeting';
import type { Theme } from './theme';

/** One decision or action, and the meeting it was made at. Dates are ISO yyyy-mm-dd. */
export type DecisionView = {
  readonly id: string;
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly meetingDate: string;
  /** The item of the agenda it belongs to; null for none. */
  readonly itemId: string | null;
  readonly kind: DecisionKind;
  readonly what: string;
  /** A role. */
  readonly who: string;
  readonly due: string | null;
  readonly technologyId: string | null;
  readonly initiativeId: string | null;
  /** The technology's or the initiative's name; null where it is about nothing in particular. */
  readonly about: string | null;
  readonly status: DecisionStatus;
  readonly outcome: string;
  /** ISO 8601; null while it is open. */
  readonly settledAt: string | null;
  readonly revision: number;
};

/** One thing on the agenda as everyone of the kommune sees it. */
export type MeetingItemView = {
  readonly id: string;
  /** Counted from 1. */
  readonly position: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly description: string;
  /** Null is the combined radar, and what is no technology. */
  readonly areaId: string | null;
  readonly areaName: string | null;
  readonly technologyId: string | null;
  readonly initiativeId: string | null;
  /** Null where the editor chose it. */
  readonly why: AgendaReason | null;
  readonly note: string;
  readonly stage: ItemStage;
  /** How many phones have placed it, in this round. */
  readonly placed: number;
  /** Null until it is shown, and always with fewer than three. */
  readonly spread: ViewCounts | null;
  readonly agreed: {
    readonly answer: Answer;
    readonly spread: Spread | null;
    readonly before: Answer | null;
    readonly reason: string;
  } | null;
  /** What the kommune's radar says of it now, and the version of that: 0 where nothing was ever saved. */
  readonly ownAnswer: Answer | null;
  readonly ownSpread: Spread | null;
  readonly ownVersion: number;
  /** Where the radar's edition has it; null without a value, and for what is no technology. */
  readonly editionRing: Ring | null;
  readonly finding: Finding | null;
  readonly revision: number;
};

/** What the meeting writes to one theme. `revision` is 0 where nothing was ever written. */
export type AnswerView = {
  readonly theme: Theme;
  readonly text: string;
  readonly revision: number;
  /** What the meeting before wrote; null where it wrote nothing. */
  readonly last: { readonly text: string; readonly date: string } | null;
};

/** A meeting whole. */
export type MeetingView = {
  readonly id: string;
  readonly title: string;
  readonly forum: string;
  /** ISO yyyy-mm-dd. */
  readonly date: string;
  readonly participants: readonly string[];
  readonly status: MeetingStatus;
  readonly revision: number;
  readonly year: number;
  readonly radarId: string;
  readonly editionId: string;
  readonly editionTitle: string;
  readonly publisher: string;
  /** As it is shown, XXXX-XXXX; for the editor alone, while it lets phones in. */
  readonly joinCode: string | null;
  /** False a day after it was opened for phones: then nobody joins or answers until it is opened for them again. */
  readonly phonesOpen: boolean;
  /** The item the room looks at. */
  readonly currentItemId: string | null;
  /** The meeting whose decisions are followed up. */
  readonly previous: { readonly id: string; readonly title: string; readonly date: string } | null;
  /** ISO 8601. */
  readonly closedAt: string | null;
  readonly items: readonly MeetingItemView[];
  /** What this meeting decided, oldest first. */
  readonly decisions: readonly DecisionView[];
  /** All nine, in the guide's order. */
  readonly answers: readonly AnswerView[];
  /** Open from earlier meetings, and what was settled since the last one. */
  readonly followUp: readonly DecisionView[];
  readonly mayPrepare: boolean;
};

/** A meeting in the list. */
export type MeetingSummary = {
  readonly id: string;
  readonly title: string;
  readonly forum: string;
  readonly date: string;
  readonly status: MeetingStatus;
  readonly revision: number;
  readonly year: number;
  readonly items: number;
  readonly agreed: number;
  readonly decisions: number;
  readonly openDecisions: number;
};
