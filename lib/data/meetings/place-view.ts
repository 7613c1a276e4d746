import type { Answer } from '../../domain/answer';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, type Tx } from '../transaction';
import type { MeetingPass } from './find-pass';

export type PlaceViewInput = { readonly itemId: string; readonly answer: Answer };

/**
 * Places the current item's technology for one phone, silently; it may change its mind until the spread is shown. `not_found` for a
 * pass that is gone or an item of another meeting; `conflict` `not-current` or `not-collecting`.
 *
 * Thirty phones do this at once, so it reads nothing that the others write. The audit tells that somebody placed it: neither the answer
 * nor the pass, which would tell whose it is.
 */
export async function placeView(
  { passId, meetingId, kommuneId }: MeetingPass,
  { itemId, answer }: PlaceViewInput,
): Promise<Result<null, never>> {
  return inTransaction<null, never>(async (tx, audit) => {
    const open = await mayPlace(tx, { passId, meetingId, itemId });
    if (!open.ok) return open;
    const said = { answer, updatedAt: new Date() };
    await tx.meetingView.upsert({
      where: { itemId_passId: { itemId, passId } },
      create: { itemId, passId, ...said },
      update: said,
    });
    await audit({ action: 'meeting-item.placed', entity: 'meeting-item', entityId: itemId, kommuneId, actorId: null });
    return success(null);
  });
}

type Asked = { readonly passId: string; readonly meetingId: string; readonly itemId: string };

async function mayPlace(tx: Tx, { passId, meetingId, itemId }: Asked): Promise<Result<null, never>> {
  const pass = await tx.meetingPass.findUnique({ where: { id: passId }, select: { meetingId: true } });
  if (pass?.meetingId !== meetingId) return failure('not_found', 'no-pass');
  const item = await tx.meetingItem.findUnique({
    where: { id: itemId },
    select: { meetingId: true, kind: true, stage: true, meeting: { select: { status: true, currentItemId: true } } },
  });
  if (item === null || item.meetingId !== meetingId || item.meeting.status !== 'open')
    return failure('not_found', 'no-item');
  if (item.meeting.currentItemId !== itemId) return failure('conflict', 'not-current');
  const collecting = item.kind === 'technology' && item.stage === 'collecting';
  return collecting ? success(null) : failure('conflict', 'not-collecting');
}
