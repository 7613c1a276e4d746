import type { Answer } from '../../domain/answer';
import { isRoomOpen } from '../../domain/meeting/room-open';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, type Tx, unchanged } from '../transaction';
import type { MeetingPass } from './find-pass';
import { parseStatus } from './parse-stored';

export type PlaceViewInput = {
  readonly itemId: string;
  /** The round that was on the phone: an answer to an earlier one is none in this. */
  readonly round: number;
  readonly answer: Answer;
};

/**
 * Places the current item's technology for one phone, silently; it may change its mind until the spread is shown. `not_found` for a
 * pass that is gone or an item of another meeting; `conflict` `not-current`, also for an earlier round, or `not-collecting`.
 *
 * Thirty phones do this at once, so it reads nothing that the others write. The audit tells that somebody placed it: neither the answer
 * nor the pass, which would tell whose it is.
 */
export async function placeView(pass: MeetingPass, input: PlaceViewInput): Promise<Result<null, never>> {
  const { passId, kommuneId } = pass;
  const { itemId, answer } = input;
  return inTransaction<null, never>(async (tx, audit) => {
    const open = await mayPlace(tx, pass, input);
    if (!open.ok) return open;
    const where = { itemId_passId: { itemId, passId } };
    const before = await tx.meetingView.findUnique({ where, select: { answer: true } });
    if (before?.answer === answer) return unchanged(null);
    const said = { answer, updatedAt: new Date() };
    await tx.meetingView.upsert({ where, create: { itemId, passId, ...said }, update: said });
    // The audit has told that somebody placed it, and has no more to tell of a changed mind: so no phone can fill it.
    if (before !== null) return unchanged(null);
    await audit({ action: 'meeting-item.placed', entity: 'meeting-item', entityId: itemId, kommuneId, actorId: null });
    return success(null);
  });
}

async function mayPlace(
  tx: Tx,
  { passId, meetingId }: MeetingPass,
  { itemId, round }: PlaceViewInput,
): Promise<Result<null, never>> {
  const pass = await tx.meetingPass.findUnique({ where: { id: passId }, select: { meetingId: true } });
  if (pass?.meetingId !== meetingId) return failure('not_found', 'no-pass');
  const item = await tx.meetingItem.findUnique({ where: { id: itemId }, select: columns });
  if (item === null || item.meetingId !== meetingId || !isOpen(item.meeting)) return failure('not_found', 'no-item');
  if (item.meeting.currentItemId !== itemId) return failure('conflict', 'not-current');
  const collecting = item.kind === 'technology' && item.stage === 'collecting';
  if (!collecting) return failure('conflict', 'not-collecting');
  return item.round === round ? success(null) : failure('conflict', 'not-current');
}

const columns = {
  meetingId: true,
  kind: true,
  stage: true,
  round: true,
  meeting: { select: { status: true, openedAt: true, currentItemId: true } },
} as const;

function isOpen({ status, openedAt }: { readonly status: string; readonly openedAt: Date | null }): boolean {
  return isRoomOpen({ status: parseStatus(status), openedAt }, new Date());
}
