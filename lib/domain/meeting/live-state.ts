import type { Answer } from '../answer';
import type { ItemKind, ItemStage, MeetingStatus, ViewCounts } from './meeting';

/** The item the room looks at, as everyone in the room sees it. */
export type LiveItem = {
  readonly id: string;
  readonly kind: ItemKind;
  /** The technology, the initiative, or the topic's words. */
  readonly title: string;
  readonly description: string;
  /** In the kommune's own words; null for the combined radar, and for what is no technology. */
  readonly areaName: string | null;
  readonly stage: ItemStage;
  /** Another each time the room places it anew: an answer belongs to one round. */
  readonly round: number;
  /** How many have placed it, in this round; never which. */
  readonly placed: number;
  /** Null until it is shown, and always with fewer than three. */
  readonly spread: ViewCounts | null;
  readonly agreed: { readonly answer: Answer; readonly reason: string } | null;
};

/** A meeting as it stands, for a phone, the room's screen and the editor's. Always read from the database. */
export type LiveState = {
  /** Changes whenever anything here does: what is streamed. */
  readonly version: string;
  readonly title: string;
  readonly kommuneName: string;
  readonly status: MeetingStatus;
  /** Phones seen within the last minute. */
  readonly present: number;
  /** Counted from 1; 0 when no item is chosen. */
  readonly position: number;
  readonly items: number;
  readonly item: LiveItem | null;
};

/** What a phone sees besides: its own answer to the current item, and nobody else's. */
export type PhoneState = LiveState & { readonly own: Answer | null };
