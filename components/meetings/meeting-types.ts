import type { Answer, Spread } from '@/lib/domain/answer';
import type { Finding } from '@/lib/domain/finding';
import type { AgendaReason } from '@/lib/domain/meeting/agenda';
import type {
  DecisionKind,
  DecisionStatus,
  ItemKind,
  ItemStage,
  MeetingStatus,
  ViewCounts,
} from '@/lib/domain/meeting/meeting';
import type { Ring } from '@/lib/domain/ring';

/** A decision as the tables show it. Dates are ISO yyyy-mm-dd. */
export type ShownDecision = {
  readonly id: string;
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly meetingDate: string;
  readonly itemId: string | null;
  readonly kind: DecisionKind;
  readonly what: string;
  readonly who: string;
  readonly due: string | null;
  readonly technologyId: string | null;
  readonly initiativeId: string | null;
  readonly about: string | null;
  readonly status: DecisionStatus;
  readonly outcome: string;
  readonly revision: number;
};

/** One thing on the agenda as the meeting's page shows it. */
export type ShownItem = {
  readonly id: string;
  readonly position: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly description: string;
  readonly areaName: string | null;
  readonly technologyId: string | null;
  readonly initiativeId: string | null;
  readonly why: AgendaReason | null;
  readonly note: string;
  readonly stage: ItemStage;
  readonly placed: number;
  readonly spread: ViewCounts | null;
  readonly agreed: {
    readonly answer: Answer;
    readonly spread: Spread | null;
    readonly before: Answer | null;
    readonly reason: string;
  } | null;
  readonly ownAnswer: Answer | null;
  readonly editionRing: Ring | null;
  readonly finding: Finding | null;
  readonly revision: number;
};

/** A meeting in a list. */
export type ListedMeeting = {
  readonly id: string;
  readonly title: string;
  readonly forum: string;
  readonly date: string;
  readonly status: MeetingStatus;
  readonly items: number;
  readonly decisions: number;
  readonly openDecisions: number;
};

/** What its forms say of the meeting they change. */
export type MeetingTarget = { readonly id: string; readonly revision: number };
