import { beforeAll, describe, expect, test } from 'vitest';
import { savePlacement } from '../placements/save-placement';
import { content } from '../testing/fill-fixture';
import { must } from '../testing/import-builders';
import { makeLocalTechnology } from '../testing/local-technology';
import { type MeetingPeople, planMeeting, viewMeeting } from '../testing/meeting-builders';
import { meetingFixture } from '../testing/meeting-fixture';
import { addItem, moveItem, removeItem, saveItemNote } from './change-agenda';

const today = '2026-11-22';
let people: MeetingPeople;

function fixture() {
  const made = meetingFixture();
  beforeAll(() => {
    people = made();
  });
}

function aTechnology(position = 0) {
  const { technologyIds, areaId } = people;
  return { kind: 'technology', technologyId: technologyIds[position] ?? '', areaId } as const;
}

describe('the agenda', () => {
  fixture();
  const titles = async (id: string) => (await viewMeeting(people.editor, id)).items.map(({ title }) => title);
  const revisionOf = async (id: string) => (await viewMeeting(people.editor, id)).revision;

  test('is added to, moved about in and taken from, and keeps its numbers', async () => {
    const topics = ['A', 'B', 'C'].map((title) => ({ kind: 'topic', title }) as const);
    const { id } = await planMeeting(people.editor, topics);
    const add = async (title: string) =>
      addItem(people.editor, { id, revision: await revisionOf(id), choice: { kind: 'topic', title }, today });
    const { itemId } = must(await add('D'));
    expect(await add('D')).toMatchObject({ code: 'conflict', reason: 'already-there' });
    const move = async (direction: 'up' | 'down') =>
      must(await moveItem(people.editor, { id, revision: await revisionOf(id), itemId, direction }));
    await move('up');
    expect(await titles(id)).toEqual(['A', 'B', 'D', 'C']);
    await move('down');
    await move('down');
    expect(await titles(id)).toEqual(['A', 'B', 'C', 'D']);
    const first = (await viewMeeting(people.editor, id)).items[0]?.id ?? '';
    must(await removeItem(people.editor, { id, revision: await revisionOf(id), itemId: first }));
    const { items } = await viewMeeting(people.editor, id);
    expect(items.map(({ title, position }) => [title, position])).toEqual([
      ['B', 1],
      ['C', 2],
      ['D', 3],
    ]);
    const gone = { id, revision: await revisionOf(id), itemId: first };
    expect(await removeItem(people.editor, gone)).toMatchObject({ code: 'not_found' });
    expect(await moveItem(people.editor, { ...gone, direction: 'up' })).toMatchObject({ code: 'not_found' });
    expect(await removeItem(people.editor, { id, revision: 1, itemId })).toMatchObject({ reason: 'changed' });
  });

  test('takes what is chosen twice once, and a technology once in each area', async () => {
    const { id } = await planMeeting(people.editor, [aTechnology(), aTechnology(), { ...aTechnology(), areaId: null }]);
    const { items, revision } = await viewMeeting(people.editor, id);
    expect(items.map(({ areaId }) => areaId)).toEqual([people.areaId, null]);
    const again = { id, revision, choice: aTechnology(), today };
    expect(await addItem(people.editor, again)).toMatchObject({ code: 'conflict', reason: 'already-there' });
  });

  test('keeps what was said of an item', async () => {
    const { id, items } = await planMeeting(people.editor, [aTechnology()]);
    const [item] = items;
    const target = { itemId: item?.id ?? '', revision: item?.revision ?? 0 };
    must(await saveItemNote(people.editor, { ...target, note: ' Vi  taler videre\r\ni marts ' }));
    must(await saveItemNote(people.editor, { ...target, note: 'Vi  taler videre\ni marts' }));
    expect((await viewMeeting(people.reader, id)).items[0]?.note).toBe('Vi  taler videre\ni marts');
    expect(await saveItemNote(people.editor, { ...target, note: 'Andet' })).toMatchObject({ reason: 'item-changed' });
    expect(await saveItemNote(people.editor, { ...target, note: 'x'.repeat(1001) })).toMatchObject({ reason: 'note' });
  });

  test('tells what the radar says of a technology, and what the edition does', async () => {
    const { editor, radarId } = people;
    const { technologyId, areaId } = aTechnology(1);
    must(
      await savePlacement(editor, {
        radarId,
        technologyId,
        areaId,
        version: 0,
        content: content({ answer: 'piloting' }),
      }),
    );
    const { items } = await planMeeting(editor, [aTechnology(1), { kind: 'topic', title: 'Økonomi' }]);
    expect(items[0]).toMatchObject({
      ...{ ownAnswer: 'piloting', ownVersion: 1, editionRing: 'ready', finding: 'overdue-pilot' },
      why: { kind: 'gap', finding: 'overdue-pilot', distance: -1 },
    });
    expect(items[0]?.areaName).not.toBeNull();
    expect(items[1]).toMatchObject({ ownAnswer: null, ownVersion: 0, editionRing: null, finding: null, why: null });
  });

  test('takes the kommune’s own technology', async () => {
    const technologyId = await makeLocalTechnology(people.radarId, people.kommuneId);
    const choice = { kind: 'technology', technologyId, areaId: people.areaId } as const;
    const { items } = await planMeeting(people.editor, [choice]);
    expect(items[0]).toMatchObject({ title: 'Egen teknologi', editionRing: null });
  });
});
