import type { Viewer } from '../../domain/access';
import type { AgendaChoice } from '../../domain/meeting/agenda-key';
import { meetingLimits, tidyText } from '../../domain/meeting/meeting-head';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { inTransaction, type Tx, unchanged } from '../transaction';
import { readReasons } from './agenda-reasons';
import { changeMeeting } from './change-meeting';
import { claimItem, findItem, type ItemTarget, itemEntry } from './claim-item';
import type { MeetingTarget } from './meeting-input';
import { mayPrepare, unclosed } from './prepare';
import { type NewItem, resolveChoice } from './resolve-choice';

/**
 * Adds to the end of the agenda; `revision` is the meeting's. `conflict` `changed`, `closed` or `already-there`; `invalid` `topic` or
 * `too-many`; `not_found` for what is not on the meeting's radar or not the kommune's.
 */
export async function addItem(
  viewer: Viewer,
  input: MeetingTarget & { readonly choice: AgendaChoice; readonly today: string },
): Promise<Result<{ readonly itemId: string }, never>> {
  const { id, revision, choice, today } = input;
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  const radar = await findRadar(id, allowed.value);
  if (radar === null) return failure('not_found', 'no-meeting');
  const reasons = await readReasons(viewer, [choice], { today, year: radar.year });
  if (!reasons.ok) return reasons;
  return changeMeeting<{ readonly itemId: string }>(
    viewer,
    { id, revision },
    {
      from: unclosed,
      make: async (tx, { kommuneId }) => {
        const item = await resolveChoice(tx, { kommuneId, radar, reasons: reasons.value }, choice);
        if (!item.ok) return item;
        const items = await readOrder(tx, id);
        if (items.length >= meetingLimits.items) return failure('invalid', 'too-many');
        if (await isThere(tx, id, item.value)) return failure('conflict', 'already-there');
        const position = (items.at(-1)?.position ?? 0) + 1;
        const { id: itemId } = await tx.meetingItem.create({
          data: { ...item.value, meetingId: id, position },
          select: { id: true },
        });
        return success({ value: { itemId }, action: 'meeting.item-added', after: { itemId, kind: item.value.kind } });
      },
    },
  );
}

async function findRadar(id: string, kommuneId: string) {
  const meeting = await database().read.meeting.findFirst({
    where: { id, kommuneId },
    select: { radar: { select: { id: true, editionId: true, year: true } } },
  });
  return meeting?.radar ?? null;
}

function readOrder(tx: Tx, meetingId: string) {
  return tx.meetingItem.findMany({
    where: { meetingId },
    select: { id: true, position: true, stage: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
}

async function isThere(tx: Tx, meetingId: string, item: NewItem): Promise<boolean> {
  const { kind, title, technologyId, areaId, initiativeId } = item;
  const same = { meetingId, kind, title, technologyId, areaId, initiativeId };
  return (await tx.meetingItem.count({ where: same })) > 0;
}

/**
 * Takes an item off the agenda; `revision` is the meeting's. What was decided on it stays, as the meeting's own. `conflict` `agreed` for
 * one that a placement was agreed on: the minutes must tell why the radar says it.
 */
export async function removeItem(
  viewer: Viewer,
  { itemId, ...target }: MeetingTarget & { readonly itemId: string },
): Promise<Result<null, never>> {
  return changeMeeting<null>(viewer, target, {
    from: unclosed,
    make: async (tx, { id }) => {
      const items = await readOrder(tx, id);
      const item = items.find((other) => other.id === itemId);
      if (item === undefined) return failure('not_found', 'no-item');
      if (item.stage === 'agreed') return failure('conflict', 'agreed');
      await tx.meeting.updateMany({ where: { id, currentItemId: itemId }, data: { currentItemId: null } });
      await tx.meetingItem.delete({ where: { id: itemId }, select: { id: true } });
      await number(
        tx,
        items.filter((other) => other.id !== itemId),
      );
      return success({ value: null, action: 'meeting.item-removed', before: { itemId } });
    },
  });
}

/** One place up or down; `revision` is the meeting's. At either end it stays where it is. */
export async function moveItem(
  viewer: Viewer,
  { itemId, direction, ...target }: MeetingTarget & { readonly itemId: string; readonly direction: 'up' | 'down' },
): Promise<Result<null, never>> {
  return changeMeeting<null>(viewer, target, {
    from: unclosed,
    make: async (tx, { id }) => {
      const items = await readOrder(tx, id);
      const from = items.findIndex((other) => other.id === itemId);
      const item = items[from];
      if (item === undefined) return failure('not_found', 'no-item');
      const to = Math.min(Math.max(from + (direction === 'up' ? -1 : 1), 0), items.length - 1);
      await number(tx, items.toSpliced(from, 1).toSpliced(to, 0, item));
      return success({
        value: null,
        action: 'meeting.item-moved',
        before: { itemId, position: from + 1 },
        after: { position: to + 1 },
      });
    },
  });
}

/** Numbers the items from 1 in this order, writing only where the number is another. */
async function number(tx: Tx, items: readonly { readonly id: string; readonly position: number }[]): Promise<void> {
  for (const [index, { id, position }] of items.entries()) {
    if (position === index + 1) continue;
    await tx.meetingItem.update({ where: { id }, data: { position: index + 1 }, select: { id: true } });
  }
}

/** What was said of an item; `revision` is the item's. `invalid` `note`; `conflict` `item-changed` or `closed`. */
export async function saveItemNote(
  viewer: Viewer,
  { note: given, ...target }: ItemTarget & { readonly note: string },
): Promise<Result<null, never>> {
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  const note = tidyText(given);
  if (note.length > meetingLimits.note) return failure('invalid', 'note');
  return inTransaction<null, never>(async (tx, audit) => {
    const found = await findItem(tx, { itemId: target.itemId, kommuneId: allowed.value, from: unclosed });
    if (!found.ok) return found;
    if (found.value.note === note) return unchanged(null);
    const claimed = await claimItem(tx, target);
    if (!claimed.ok) return claimed;
    await tx.meetingItem.update({ where: { id: target.itemId }, data: { note }, select: { id: true } });
    const entry = { action: 'meeting-item.noted', ...itemEntry(found.value, viewer.userId) };
    const before = { noteLength: found.value.note.length };
    await audit({ ...entry, before, after: { noteLength: note.length } });
    return success(null);
  });
}
