import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { savePlacement } from '../placements/save-placement';
import { content } from '../testing/fill-fixture';
import { must } from '../testing/import-builders';
import {
  collectAnswers,
  firstItem,
  type MeetingPeople,
  makeMeetingPeople,
  openRoom,
  planMeeting,
} from '../testing/meeting-builders';
import { auditCount, auditedActions } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { agree } from './agree';
import { showSpread } from './item-stage';
import { readMinutes } from './read-minutes';

let people: MeetingPeople;

/** A cell of its own for each test, so that none meets another's placement: the first area's technologies, then the second's. */
function cell(position: number) {
  const { technologyIds, areaIds } = people;
  const technologyId = technologyIds[position % technologyIds.length] ?? '';
  return { technologyId, areaId: areaIds[Math.floor(position / technologyIds.length)] ?? '' };
}

function room(position: number) {
  return openRoom(people.editor, [{ kind: 'technology', ...cell(position) }]);
}

async function agreement(id: string) {
  const { id: itemId, revision, ownVersion } = await firstItem(people.editor, id);
  return {
    itemId,
    revision,
    placementVersion: ownVersion,
    answer: 'piloting',
    reason: 'Vi venter på evalueringen',
  } as const;
}

function place(position: number, part: Parameters<typeof content>[0], version = 0) {
  const { editor, radarId } = people;
  return savePlacement(editor, { radarId, ...cell(position), version, content: content(part) });
}

function stored(position: number) {
  const { radarId } = people;
  return database().read.placement.findFirst({
    where: { radarId, ...cell(position) },
    select: { answer: true, spread: true, value: true, note: true, reason: true, version: true, updatedById: true },
  });
}

describe('agreeing', () => {
  testDatabase();
  beforeAll(async () => {
    people = await makeMeetingPeople();
  });

  test('stores the kommune’s own placement, with its reason as the note, and both audit rows', async () => {
    const { id } = await room(0);
    const input = await agreement(id);
    expect(must(await agree(people.editor, input))).toEqual({ version: 1 });
    const { answer, reason } = input;
    expect(await stored(0)).toMatchObject({ answer, note: reason, reason: '', updatedById: people.editor.userId });
    expect(await firstItem(people.editor, id)).toMatchObject({
      ...{ stage: 'agreed', ownAnswer: answer, ownVersion: 1, finding: 'overdue-pilot', editionRing: 'ready' },
      agreed: { answer, before: null, reason, spread: null },
    });
    expect(await auditedActions(input.itemId)).toEqual(['meeting-item.agreed']);
    const cell = `${people.radarId}/${people.technologyIds[0]}/${people.areaId}`;
    expect(await auditedActions(cell)).toEqual(['placement.saved']);
    const told = JSON.stringify(await database().read.auditEvent.findMany({ where: { entityId: input.itemId } }));
    expect(told).not.toContain(reason);
  });

  test('keeps a note and a value, and tells what the radar said before', async () => {
    must(await place(1, { answer: 'operating', spread: 'single', value: 'partly', note: 'Står' }));
    const { id } = await room(1);
    const input = { ...(await agreement(id)), answer: 'operating', spread: 'several' } as const;
    must(await agree(people.editor, input));
    const kept = { answer: 'operating', spread: 'several', value: 'partly', note: 'Står', version: 2 };
    expect(await stored(1)).toMatchObject(kept);
    const again = { ...(await agreement(id)), answer: 'stopped', reason: 'Alligevel ikke' } as const;
    must(await agree(people.editor, again));
    const { agreed } = await firstItem(people.editor, id);
    expect(agreed).toEqual({ answer: 'stopped', before: 'operating', reason: 'Alligevel ikke', spread: null });
    expect(await stored(1)).toMatchObject({ answer: 'stopped', note: 'Står', version: 3 });
    const minutes = must(await readMinutes(people.reader, id, { language: 'da', version: '1' }));
    expect(minutes.items[0]?.agreed).toEqual({ answer: 'stopped', before: 'operating', reason: 'Alligevel ikke' });
  });

  test('gives its reason to what is not relevant', async () => {
    const { id } = await room(2);
    must(await agree(people.editor, { ...(await agreement(id)), answer: 'not-relevant' }));
    expect(await stored(2)).toMatchObject({ answer: 'not-relevant', reason: 'Vi venter på evalueringen', note: '' });
  });

  test('is told who has saved the placement since, and stores nothing', async () => {
    const { id } = await room(3);
    const input = await agreement(id);
    must(await place(3, { answer: 'following' }));
    const rows = await auditCount();
    const conflict = await agree(people.editor, input);
    expect(conflict).toMatchObject({ code: 'conflict', reason: 'changed' });
    expect(conflict).toMatchObject({
      detail: { content: { answer: 'following' }, version: 1, changedBy: 'Prøve editor' },
    });
    expect(await firstItem(people.editor, id)).toMatchObject({
      stage: 'waiting',
      agreed: null,
      revision: input.revision,
    });
    expect(await auditCount()).toBe(rows);
    must(await agree(people.editor, { ...input, placementVersion: 1 }));
    expect(await stored(3)).toMatchObject({ answer: 'piloting', version: 2 });
  });

  test('is a conflict when another editor came between; the same again is not', async () => {
    const { id } = await room(4);
    const input = await agreement(id);
    must(await agree(people.editor, input));
    const rows = await auditCount();
    must(await agree(people.editor, input));
    expect(await auditCount()).toBe(rows);
    const other = { ...input, answer: 'operating' } as const;
    expect(await agree(people.editor, other)).toMatchObject({ code: 'conflict', reason: 'item-changed' });
    expect(await stored(4)).toMatchObject({ answer: 'piloting', version: 1 });
  });

  test('the same again is stored where the placement has been changed since', async () => {
    const { id } = await room(7);
    must(await agree(people.editor, { ...(await agreement(id)), answer: 'operating', spread: 'several' }));
    must(await place(7, { answer: 'following' }, 1));
    const again = { ...(await agreement(id)), answer: 'operating', spread: 'several' } as const;
    expect(must(await agree(people.editor, again))).toEqual({ version: 3 });
    expect(await stored(7)).toMatchObject({ answer: 'operating', spread: 'several', version: 3 });
    must(await place(7, { answer: 'operating', spread: 'single' }, 3));
    must(await agree(people.editor, { ...(await agreement(id)), answer: 'operating', spread: 'several' }));
    expect(await stored(7)).toMatchObject({ answer: 'operating', spread: 'several', version: 5 });
  });

  test('a second agreement gives its own reason, and keeps a note that somebody wrote', async () => {
    const { id } = await room(8);
    must(await agree(people.editor, await agreement(id)));
    must(await agree(people.editor, { ...(await agreement(id)), answer: 'operating', reason: 'Nu er den i drift' }));
    expect(await stored(8)).toMatchObject({ answer: 'operating', note: 'Nu er den i drift' });
    must(await place(8, { answer: 'operating', note: 'Skrevet selv' }, 2));
    must(await agree(people.editor, { ...(await agreement(id)), answer: 'stopped', reason: 'Alligevel ikke' }));
    expect(await stored(8)).toMatchObject({ answer: 'stopped', note: 'Skrevet selv' });
  });

  test('keeps the spread that was shown, and none that was not', async () => {
    const shown = await room(5);
    await collectAnswers(people.editor, shown, ['piloting', 'piloting', 'operating']);
    const { itemId, revision } = await agreement(shown.id);
    must(await showSpread(people.editor, { itemId, revision }));
    must(await agree(people.editor, await agreement(shown.id)));
    expect((await firstItem(people.editor, shown.id)).spread).toEqual({ operating: 1, piloting: 2 });
    const two = await openRoom(people.editor, [
      { kind: 'technology', technologyId: people.technologyId, areaId: people.areaIds[1] ?? '' },
    ]);
    await collectAnswers(people.editor, two, ['piloting', 'operating']);
    must(await agree(people.editor, await agreement(two.id)));
    const agreed = await firstItem(people.editor, two.id);
    expect(agreed).toMatchObject({ stage: 'agreed', spread: null, placed: 0 });
    expect(await database().read.meetingView.count({ where: { itemId: agreed.id } })).toBe(0);
  });

  test.each([
    ['no reason', { reason: ' \n ' }, { code: 'invalid', reason: 'reason' }],
    ['too long a reason', { reason: 'x'.repeat(1001) }, { code: 'invalid', reason: 'reason' }],
    ['no such item', { itemId: 'none' }, { code: 'not_found', reason: 'no-item' }],
  ])('refuses %s', async (_name, part, expected) => {
    const { id } = await openRoom(people.editor, [
      { kind: 'technology', technologyId: people.technologyId, areaId: people.areaIds[2] ?? '' },
    ]);
    expect(await agree(people.editor, { ...(await agreement(id)), ...part })).toMatchObject(expected);
    expect((await firstItem(people.editor, id)).stage).toBe('waiting');
  });

  test('refuses a meeting that is not open, a topic, and an area that was archived', async () => {
    const planned = await planMeeting(people.editor, [
      { kind: 'technology', technologyId: people.technologyId, areaId: people.areaIds[3] ?? '' },
    ]);
    expect(await agree(people.editor, await agreement(planned.id))).toMatchObject({ reason: 'not-open' });
    const topic = await openRoom(people.editor, [{ kind: 'topic', title: 'Økonomi' }]);
    expect(await agree(people.editor, await agreement(topic.id))).toMatchObject({ code: 'conflict', reason: 'stage' });
    const id = people.areaIds[4] ?? '';
    const archived = await openRoom(people.editor, [
      { kind: 'technology', technologyId: people.technologyId, areaId: id },
    ]);
    await database().write.$transaction((tx) => tx.area.update({ where: { id }, data: { archivedAt: new Date() } }));
    expect(await agree(people.editor, await agreement(archived.id))).toMatchObject({ reason: 'no-area' });
    expect((await firstItem(people.editor, archived.id)).areaName).not.toBeNull();
  });

  test('on the combined radar stores the direct placement', async () => {
    const { editor, technologyIds } = people;
    const combined = { kind: 'technology', technologyId: technologyIds[5] ?? '', areaId: null } as const;
    const { id } = await openRoom(editor, [combined]);
    must(await agree(editor, await agreement(id)));
    expect(await firstItem(editor, id)).toMatchObject({ areaName: null, ownAnswer: 'piloting', ownVersion: 1 });
  });
});
