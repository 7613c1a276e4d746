import type { Answer } from '../answer';
import type { AgendaReason } from './agenda';
import type { DecisionKind, DecisionStatus, ItemKind, ViewCounts } from './meeting';
import type { Theme } from './theme';

/** One thing decided or to be done, as minutes and papers tell it. */
export type MinutesDecision = {
  readonly kind: DecisionKind;
  readonly what: string;
  readonly who: string;
  /** ISO yyyy-mm-dd. */
  readonly due: string | null;
  /** What it is about: a technology's or an initiative's name; null where it is about nothing in particular. */
  readonly about: string | null;
  /** True where that is an initiative; absent in minutes from before it was kept. */
  readonly aboutInitiative?: boolean | undefined;
  readonly status: DecisionStatus;
  readonly outcome: string;
};

export type MinutesItem = {
  readonly kind: ItemKind;
  readonly title: string;
  readonly areaName: string | null;
  /** Null for none; absent in minutes from before it was kept. */
  readonly areaId?: string | null | undefined;
  readonly why: AgendaReason | null;
  readonly note: string;
  readonly spread: ViewCounts | null;
  /** `before` is what the radar said when it was agreed. */
  readonly agreed: { readonly answer: Answer; readonly before: Answer | null; readonly reason: string } | null;
  readonly decisions: readonly MinutesDecision[];
};

/** All that a meeting's minutes are made of: nothing in them comes from anywhere else once the meeting is closed. */
export type Minutes = {
  readonly meetingId: string;
  readonly kommuneName: string;
  readonly simulated: boolean;
  readonly title: string;
  readonly forum: string;
  /** ISO yyyy-mm-dd. */
  readonly date: string;
  readonly participants: readonly string[];
  /** The year of the radar that was discussed, and the edition it was laid over. */
  readonly year: number;
  readonly editionTitle: string;
  readonly publisher: string;
  /** Null while the meeting is not closed: the minutes are then a draft. ISO 8601. */
  readonly closedAt: string | null;
  /** The version of Pejling. */
  readonly version: string;
  readonly items: readonly MinutesItem[];
  readonly answers: readonly { readonly theme: Theme; readonly text: string }[];
  /** What was followed up: open from earlier meetings, as it stood at this one. */
  readonly followedUp: readonly MinutesDecision[];
  /** What was decided that belongs to no item. */
  readonly otherDecisions: readonly MinutesDecision[];
};
