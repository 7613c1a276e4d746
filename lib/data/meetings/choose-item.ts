import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, unchanged } from '../transaction';
import { parseStatus } from './parse-stored';
import { mayPrepare, wrongStatus } from './prepare';

/**
 * Chooses what the room looks at; null is nothing. Of two choices the last holds, so it needs no revision and makes none. `conflict`
 * `not-open` or `closed`; `not_found` for another's meeting, and an item of another meeting.
 */
export async function chooseItem(
  viewer: Viewer,
  { id, itemId }: { readonly id: string; readonly itemId: string | null },
): Promise<Result<null, never>> {
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  const kommuneId = allowed.value;
  return inTransaction<null, never>(async (tx, audit) => {
    const meeting = await tx.meeting.findFirst({
      where: { id, kommuneId },
      select: { status: true, currentItemId: true },
    });
    if (meeting === null) return failure('not_found', 'no-meeting');
    const status = parseStatus(meeting.status);
    if (status !== 'open') return wrongStatus(status);
    if (meeting.currentItemId === itemId) return unchanged(null);
    const own = itemId === null ? 1 : await tx.meetingItem.count({ where: { id: itemId, meetingId: id } });
    if (own === 0) return failure('not_found', 'no-item');
    await tx.meeting.update({ where: { id }, data: { currentItemId: itemId }, select: { id: true } });
    const entry = { action: 'meeting.item-chosen', entity: 'meeting', entityId: id, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, before: { itemId: meeting.currentItemId }, after: { itemId } });
    return success(null);
  });
}
