import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { must } from '../testing/import-builders';
import { collectAnswers, joinPhone, type MeetingPeople, openRoom } from '../testing/meeting-builders';
import { meetingFixture } from '../testing/meeting-fixture';
import { chooseItem } from './choose-item';
import { addDecision, changeDecision } from './decisions';
import { readLiveState } from './live-state';
import { readLiveVersion } from './live-version';
import { markPresent } from './mark-present';
import { placeView } from './place-view';

let people: MeetingPeople;

function fixture() {
  const made = meetingFixture();
  beforeAll(() => {
    people = made();
  });
}

function aTechnology() {
  const { technologyId, areaId } = people;
  return [{ kind: 'technology', technologyId, areaId }] as const;
}

describe('what is live', () => {
  fixture();

  test('has another version whenever something changes, and the same when nothing does', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const versions: (string | null)[] = [];
    const note = async () => {
      const version = await readLiveVersion(room.id);
      expect(must(await readLiveState(people.reader, room.id, 'da')).version).toBe(version);
      expect(await readLiveVersion(room.id)).toBe(version);
      versions.push(version);
    };
    await note();
    const pass = await joinPhone(room.code);
    await note();
    must(await chooseItem(people.editor, { id: room.id, itemId: room.items[0]?.id ?? '' }));
    await note();
    const { itemId, round } = await collectAnswers(people.editor, room, []);
    await note();
    must(await placeView(pass, { itemId, round, answer: 'piloting' }));
    await note();
    const said = { kind: 'action', who: '', due: null } as const;
    const decision = { ...said, meetingId: room.id, itemId };
    const { id } = must(await addDecision(people.editor, { ...decision, what: 'Ring' }));
    await note();
    must(await changeDecision(people.editor, { id, revision: 1, ...said, what: 'Skriv' }));
    await note();
    expect(new Set(versions).size).toBe(versions.length);
    expect(await readLiveVersion('none')).toBeNull();
  });

  test('counts the phones seen within the last minute', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const [gone, here] = [await joinPhone(room.code), await joinPhone(room.code)];
    const seen = async () => must(await readLiveState(people.reader, room.id, 'da')).present;
    expect(await seen()).toBe(2);
    const long = new Date(Date.now() - 120_000);
    for (const { passId: id } of [gone, here])
      await database().write.$transaction((tx) => tx.meetingPass.update({ where: { id }, data: { lastSeenAt: long } }));
    expect(await seen()).toBe(0);
    await markPresent(here);
    await markPresent(here);
    expect(await seen()).toBe(1);
  });

  test('names the kommune, the item and its place in the agenda', async () => {
    const room = await openRoom(people.editor, [{ kind: 'topic', title: 'Først' }, ...aTechnology()]);
    const nothing = must(await readLiveState(people.reader, room.id, 'da'));
    expect(nothing).toMatchObject({ item: null, position: 0, items: 2, status: 'open', kommuneName: 'Prøvekommune' });
    must(await chooseItem(people.editor, { id: room.id, itemId: room.items[1]?.id ?? '' }));
    const live = must(await readLiveState(people.reader, room.id, 'da'));
    expect(live).toMatchObject({ position: 2, item: { kind: 'technology', stage: 'waiting', agreed: null } });
    expect(live.item?.title).toBe(room.items[1]?.title);
    expect(live.item?.areaName).toBe(room.items[1]?.areaName);
  });
});
