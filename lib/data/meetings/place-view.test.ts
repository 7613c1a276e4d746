import { beforeAll, describe, expect, test } from 'vitest';
import { answers } from '../../domain/answer';
import { database } from '../database';
import { must } from '../testing/import-builders';
import {
  collectAnswers,
  firstItem,
  joinPhone,
  type MeetingPeople,
  openedAgo,
  openRoom,
} from '../testing/meeting-builders';
import { meetingFixture } from '../testing/meeting-fixture';
import { auditCount } from '../testing/people';
import { chooseItem } from './choose-item';
import { collectViews, showSpread } from './item-stage';
import { readLiveState } from './live-state';
import { readPhoneState } from './phone-state';
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

async function targetOf(id: string) {
  const { id: itemId, revision } = await firstItem(people.editor, id);
  return { itemId, revision };
}

describe('placing silently', () => {
  fixture();

  test('is for the current item alone, while it is collected', async () => {
    const room = await openRoom(people.editor, [...aTechnology(), { kind: 'topic', title: 'Andet' }]);
    const other = await openRoom(people.editor, aTechnology());
    const pass = await joinPhone(room.code);
    const item = await firstItem(people.editor, room.id);
    const view = { itemId: item.id, round: 2, answer: 'piloting' } as const;
    expect(await placeView(pass, view)).toMatchObject({ code: 'conflict', reason: 'not-current' });
    must(await chooseItem(people.editor, { id: room.id, itemId: item.id }));
    expect(await placeView(pass, view)).toMatchObject({ code: 'conflict', reason: 'not-collecting' });
    must(await collectViews(people.editor, { itemId: item.id, revision: item.revision }));
    must(await placeView(pass, view));
    const theirs = await firstItem(people.editor, other.id);
    must(await collectViews(people.editor, { itemId: theirs.id, revision: theirs.revision }));
    const foreign = { itemId: theirs.id, round: 2, answer: 'piloting' } as const;
    expect(await placeView(pass, foreign)).toMatchObject({ code: 'not_found', reason: 'no-item' });
    const forged = { ...pass, meetingId: other.id };
    expect(await placeView(forged, foreign)).toMatchObject({ code: 'not_found', reason: 'no-pass' });
    const topic = room.items[1]?.id ?? '';
    must(await chooseItem(people.editor, { id: room.id, itemId: topic }));
    expect(await placeView(pass, { ...view, itemId: topic })).toMatchObject({ reason: 'not-collecting' });
    expect(await placeView(pass, view)).toMatchObject({ reason: 'not-current' });
  });

  test('may be changed until it is shown, and a phone sees its own alone', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const { itemId, round, passes } = await collectAnswers(people.editor, room, ['piloting', 'following', 'following']);
    const [pass] = passes;
    if (pass === undefined) throw new Error('No phone');
    const rows = await auditCount();
    must(await placeView(pass, { itemId, round, answer: 'operating' }));
    must(await placeView(pass, { itemId, round, answer: 'operating' }));
    expect(await auditCount()).toBe(rows);
    const state = await readPhoneState(pass, 'da');
    expect(state).toMatchObject({ own: 'operating', item: { placed: 3, spread: null, stage: 'collecting' } });
    must(await showSpread(people.editor, await targetOf(room.id)));
    expect(await placeView(pass, { itemId, round, answer: 'piloting' })).toMatchObject({ reason: 'not-collecting' });
    expect((await readPhoneState(pass, 'da'))?.item?.spread).toEqual({ operating: 1, following: 2 });
  });

  test('writes nothing for the same answer again, and is refused a day after the meeting was opened', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const { itemId, round, passes } = await collectAnswers(people.editor, room, ['piloting']);
    const [pass] = passes;
    if (pass === undefined) throw new Error('No phone');
    const stored = () => database().read.meetingView.findFirstOrThrow({ where: { itemId } });
    const before = await stored();
    must(await placeView(pass, { itemId, round, answer: 'piloting' }));
    expect(await stored()).toEqual(before);
    await openedAgo(room.id, 24);
    expect(await placeView(pass, { itemId, round, answer: 'following' })).toMatchObject({ code: 'not_found' });
    expect(await stored()).toEqual(before);
  });

  test('thirty phones at once: nothing is lost, and the audit tells neither answers nor passes', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const passes = await Promise.all(Array.from({ length: 30 }, () => joinPhone(room.code)));
    const item = await firstItem(people.editor, room.id);
    must(await collectViews(people.editor, { itemId: item.id, revision: item.revision }));
    const answerOf = (index: number) => answers[index % answers.length] ?? 'unknown';
    const placed = passes.map((pass, index) => placeView(pass, { itemId: item.id, round: 2, answer: answerOf(index) }));
    for (const result of await Promise.all(placed)) must(result);
    expect(must(await readLiveState(people.reader, room.id, 'da')).item?.placed).toBe(30);
    const owns = await Promise.all(passes.map((pass) => readPhoneState(pass, 'da')));
    expect(owns.map((state) => state?.own)).toEqual(passes.map((_pass, index) => answerOf(index)));
    must(await showSpread(people.editor, await targetOf(room.id)));
    const shown = must(await readLiveState(people.reader, room.id, 'da')).item?.spread;
    expect(shown).toEqual(Object.fromEntries(answers.map((answer, index) => [answer, index < 2 ? 5 : 4])));
    const rows = await database().read.auditEvent.findMany({ where: { entityId: item.id, actorId: null } });
    expect(rows).toHaveLength(30);
    expect(rows.every((row) => row.before === null && row.after === null)).toBe(true);
    const told = JSON.stringify(await database().read.auditEvent.findMany());
    for (const { passId } of passes) expect(told).not.toContain(passId);
  }, 60_000);
});
