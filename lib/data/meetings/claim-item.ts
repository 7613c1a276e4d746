import type { ItemKind, ItemStage, MeetingStatus } from '../../domain/meeting/meeting';
import { failure, type Result, success } from '../../domain/result';
import type { Tx } from '../transaction';
import { type AgreedView, agreedColumns, agreedOf } from './item-agreed';
import { parseKind, parseStage, parseStatus } from './parse-stored';
import { wrongStatus } from './prepare';

/** An item as an editor saw it: `revision` is the one that the change was made from. */
export type ItemTarget = { readonly itemId: string; readonly revision: number };

/** An item that is being changed. */
export type ClaimableItem = {
  readonly id: string;
  readonly kind: ItemKind;
  readonly stage: ItemStage;
  readonly technologyId: string | null;
  readonly areaId: string | null;
  readonly note: string;
  readonly agreed: AgreedView | null;
  readonly meetingId: string;
  readonly radarId: string;
  readonly kommuneId: string;
};

type Asked = { readonly itemId: string; readonly kommuneId: string; readonly from: readonly MeetingStatus[] };

/** An item of the kommune's own meeting in one of those statuses. `not_found` for any other kommune's. */
export async function findItem(tx: Tx, { itemId, kommuneId, from }: Asked): Promise<Result<ClaimableItem, never>> {
  const row = await tx.meetingItem.findFirst({
    where: { id: itemId, meeting: { kommuneId } },
    select: {
      kind: true,
      stage: true,
      technologyId: true,
      areaId: true,
      note: true,
      ...agreedColumns,
      meeting: { select: { id: true, radarId: true, status: true } },
    },
  });
  if (row === null) return failure('not_found', 'no-item');
  const { meeting, technologyId, areaId, note } = row;
  const status = parseStatus(meeting.status);
  if (!from.includes(status)) return wrongStatus(status);
  const own = { meetingId: meeting.id, radarId: meeting.radarId, kommuneId };
  const words = { kind: parseKind(row.kind), stage: parseStage(row.stage), agreed: agreedOf(row) };
  return success({ id: itemId, ...words, technologyId, areaId, note, ...own });
}

/** Claims the item's next revision; `conflict` `item-changed` when another editor came between. */
export async function claimItem(tx: Tx, { itemId, revision }: ItemTarget): Promise<Result<null, never>> {
  const { count } = await tx.meetingItem.updateMany({
    where: { id: itemId, revision },
    data: { revision: { increment: 1 } },
  });
  return count === 1 ? success(null) : failure('conflict', 'item-changed');
}

/** How the audit names an item. */
export function itemEntry({ id, kommuneId }: ClaimableItem, actorId: string) {
  return { entity: 'meeting-item', entityId: id, kommuneId, actorId } as const;
}
