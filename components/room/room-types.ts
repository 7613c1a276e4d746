import type { Answer, Spread } from '@/lib/domain/answer';
import type { DecisionKind, ItemKind, ItemStage, ViewCounts } from '@/lib/domain/meeting/meeting';
import type { Ring } from '@/lib/domain/ring';

/** What the screen shows of the item the room looks at. */
export type ScreenItem = {
  readonly id: string;
  /** Counted from 1. */
  readonly position: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly description: string;
  readonly areaName: string | null;
  readonly stage: ItemStage;
  readonly placed: number;
  readonly spread: ViewCounts | null;
  readonly agreed: { readonly answer: Answer; readonly spread: Spread | null; readonly reason: string } | null;
  readonly ownAnswer: Answer | null;
  readonly ownVersion: number;
  readonly editionRing: Ring | null;
  readonly revision: number;
};

/** What was decided under the item. `due` is ISO yyyy-mm-dd or null. */
export type ScreenDecision = {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly what: string;
  readonly who: string;
  readonly due: string | null;
};
