import { normalisePlacement, type PlacementContent, sameContent } from '@/lib/domain/placement-content';

/** What somebody else has saved in the same cell. */
export type Theirs = {
  readonly content: PlacementContent;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: string | null;
};

/** Why the server will not take an answer as it is. */
export const refusals = [
  'note-too-long',
  'reason-too-long',
  'reason-needed',
  'personal-number',
  'not-allowed',
] as const;
export type Refusal = (typeof refusals)[number];

/** One cell of the page, and how far its answer has come on the way to the server. */
export type CellState = {
  readonly technologyId: string;
  /** What the page shows. */
  readonly content: PlacementContent;
  /** What the server is known to hold, and its version there; 0 where nothing has ever been saved. */
  readonly saved: PlacementContent;
  readonly version: number;
  /** What was sent and has no answer yet. It is sent again as it was when the answer is lost, before anything newer. */
  readonly sent: PlacementContent | null;
  readonly sending: boolean;
  /** True when it should be sent at the next chance. */
  readonly due: boolean;
  /** How many times in a row it could not be sent, and whether that is because nobody is signed in. */
  readonly failures: number;
  readonly signedOut: boolean;
  readonly refusal: Refusal | null;
  /** True when the user has said that what looks like a CPR number in these texts is none. */
  readonly notPersonal: boolean;
  readonly theirs: Theirs | null;
};

/** A cell as the page was made with it. */
export function savedCell(technologyId: string, content: PlacementContent, version: number): CellState {
  return {
    technologyId,
    content,
    saved: content,
    version,
    sent: null,
    sending: false,
    due: false,
    failures: 0,
    signedOut: false,
    refusal: null,
    notPersonal: false,
    theirs: null,
  };
}

export type CellStatus = 'blank' | 'saved' | 'waiting' | 'failed' | 'signed-out' | 'conflict' | 'refused';

/** What to say of the cell. */
export function cellStatus(cell: CellState): CellStatus {
  if (cell.theirs !== null) return 'conflict';
  if (cell.refusal !== null) return 'refused';
  if (!isPending(cell)) return cell.version === 0 ? 'blank' : 'saved';
  if (cell.failures === 0) return 'waiting';
  return cell.signedOut ? 'signed-out' : 'failed';
}

/** True while the page says something that the server is not known to hold. */
export function isPending(cell: CellState): boolean {
  return cell.sent !== null || !sameContent(normalisePlacement(cell.content), cell.saved);
}

/** True when closing the page would lose something. */
export function isUnsaved(cell: CellState): boolean {
  return isPending(cell) || cell.theirs !== null || cell.refusal !== null;
}
