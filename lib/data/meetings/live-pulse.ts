import { createHash } from 'node:crypto';
import { database } from '../database';
import type { Tx } from '../transaction';

/** A phone counts as present while it was seen within this, in milliseconds. */
const presentWithin = 60_000;

/** What changes while a meeting runs, without a name or a text in it: cheap enough to be asked each second. */
export type LivePulse = {
  /** Changes whenever anything that is shown does. */
  readonly version: string;
  readonly currentItemId: string | null;
  readonly present: number;
  readonly position: number;
  readonly items: number;
  /** How many have placed the current item, while it is collected. */
  readonly placed: number;
};

/** Null for no such meeting. Asks no permission: the caller has. */
export async function readPulse(meetingId: string): Promise<LivePulse | null> {
  const client = database().read;
  const meeting = await client.meeting.findUnique({
    where: { id: meetingId },
    select: {
      title: true,
      status: true,
      currentItemId: true,
      items: { select: { id: true, revision: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    },
  });
  if (meeting === null) return null;
  const { currentItemId, items } = meeting;
  const index = items.findIndex(({ id }) => id === currentItemId);
  const since = new Date(Date.now() - presentWithin);
  const shown = {
    currentItemId: index < 0 ? null : currentItemId,
    position: index + 1,
    items: items.length,
    present: await client.meetingPass.count({ where: { meetingId, lastSeenAt: { gt: since } } }),
    placed:
      index < 0 || currentItemId === null ? 0 : await client.meetingView.count({ where: { itemId: currentItemId } }),
  };
  const decided = await decisionsOf(client, shown.currentItemId);
  const told = [meeting.title, meeting.status, items[index]?.revision ?? 0, decided, shown];
  return { ...shown, version: createHash('sha256').update(JSON.stringify(told)).digest('base64url') };
}

/** What changes with the decisions under an item: one added, changed, settled or taken away. */
async function decisionsOf(client: Tx, itemId: string | null): Promise<readonly number[]> {
  if (itemId === null) return [];
  const { _count, _sum } = await client.meetingDecision.aggregate({
    where: { itemId },
    _count: { _all: true },
    _sum: { revision: true },
  });
  return [_count._all, _sum.revision ?? 0];
}
