import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { must } from '../testing/import-builders';
import {
  collectAnswers,
  firstItem,
  joinPhone,
  type MeetingPeople,
  openRoom,
  viewMeeting,
} from '../testing/meeting-builders';
import { meetingFixture } from '../testing/meeting-fixture';
import { auditedActions } from '../testing/people';
import type { MeetingPass } from './find-pass';
import { collectViews, showSpread } from './item-stage';
import { readLiveState } from './live-state';
import { readPhoneState } from './phone-state';
import { placeView } from './place-view';
import { readMinutes } from './read-minutes';

const minutesOf = { language: 'da', version: '1' } as const;
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

/** All that anybody can be given of a meeting. */
async function everything(id: string, passes: readonly MeetingPass[]) {
  const { editor, reader } = people;
  return {
    views: [await viewMeeting(editor, id), await viewMeeting(reader, id)],
    live: must(await readLiveState(reader, id, 'da')),
    minutes: must(await readMinutes(editor, id, minutesOf)),
    phones: await Promise.all(passes.map((pass) => readPhoneState(pass, 'da'))),
  };
}

async function targetOf(id: string) {
  const { id: itemId, revision } = await firstItem(people.editor, id);
  return { itemId, revision };
}

describe('the spread', () => {
  fixture();

  test.each([0, 1, 2])('is refused with %i answers', async (count) => {
    const room = await openRoom(people.editor, aTechnology());
    await collectAnswers(
      people.editor,
      room,
      Array.from({ length: count }, () => 'stopped' as const),
    );
    const refused = { code: 'conflict', reason: 'too-few' };
    expect(await showSpread(people.editor, await targetOf(room.id))).toMatchObject(refused);
    expect(await firstItem(people.editor, room.id)).toMatchObject({ stage: 'collecting', spread: null, placed: count });
  });

  test('is in no returned object while it is collected, nor is what anybody answered', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const { passes } = await collectAnswers(people.editor, room, ['stopped', 'stopped', 'not-in-use', 'not-in-use']);
    const { phones, ...open } = await everything(room.id, passes);
    expect(JSON.stringify(open)).not.toMatch(/stopped|not-in-use/);
    expect(phones.map((state) => state?.own)).toEqual(['stopped', 'stopped', 'not-in-use', 'not-in-use']);
    expect(phones.map((state) => state?.item?.spread)).toEqual([null, null, null, null]);
    for (const pass of passes) expect(JSON.stringify({ open, phones })).not.toContain(pass.passId);
  });

  test('is shown from three, and then everybody sees the same counts', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const { passes } = await collectAnswers(people.editor, room, ['piloting', 'operating', 'piloting']);
    must(await showSpread(people.editor, await targetOf(room.id)));
    const { views, live, minutes, phones } = await everything(room.id, passes);
    const spread = { operating: 1, piloting: 2 };
    expect(views.map(({ items }) => items[0]?.spread)).toEqual([spread, spread]);
    expect([live.item?.spread, minutes.items[0]?.spread]).toEqual([spread, spread]);
    expect(phones.map((state) => state?.item?.spread)).toEqual([spread, spread, spread]);
    for (const pass of passes) expect(JSON.stringify({ views, live, minutes, phones })).not.toContain(pass.passId);
    expect([views[0]?.items[0]?.placed, live.item?.placed]).toEqual([3, 3]);
    const [{ id: itemId } = { id: '' }] = views[0]?.items ?? [];
    expect(await database().read.meetingView.count({ where: { itemId } })).toBe(0);
  });

  test('a second round begins anew: no old spread, no old answers', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const { itemId, round, passes } = await collectAnswers(people.editor, room, ['piloting', 'operating', 'piloting']);
    must(await showSpread(people.editor, await targetOf(room.id)));
    must(await collectViews(people.editor, await targetOf(room.id)));
    const [pass] = passes;
    if (pass === undefined) throw new Error('No phone');
    expect(await readPhoneState(pass, 'da')).toMatchObject({ own: null, item: { placed: 0, spread: null } });
    const late = { itemId, round, answer: 'operating' } as const;
    expect(await placeView(pass, late)).toMatchObject({ code: 'conflict', reason: 'not-current' });
    expect(await readPhoneState(pass, 'da')).toMatchObject({ own: null, item: { placed: 0, round: round + 1 } });
    must(await placeView(pass, { ...late, round: round + 1 }));
    expect(await showSpread(people.editor, await targetOf(room.id))).toMatchObject({ reason: 'too-few' });
    const { views, live, minutes } = await everything(room.id, []);
    expect([...views.map(({ items }) => items[0]?.spread), live.item?.spread, minutes.items[0]?.spread]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('a button pressed twice does it once; another revision is a conflict', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const before = await targetOf(room.id);
    await collectAnswers(people.editor, room, ['piloting', 'operating', 'piloting']);
    must(await collectViews(people.editor, before));
    expect((await firstItem(people.editor, room.id)).placed).toBe(3);
    expect(await showSpread(people.editor, before)).toMatchObject({ code: 'conflict', reason: 'item-changed' });
    const target = await targetOf(room.id);
    must(await showSpread(people.editor, target));
    must(await showSpread(people.editor, target));
    expect(await auditedActions(target.itemId)).toEqual([
      'meeting-item.collecting',
      ...Array.from({ length: 3 }, () => 'meeting-item.placed'),
      'meeting-item.shown',
    ]);
  });

  test('showing and placing at once: what is kept is what was placed', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const { itemId, round } = await collectAnswers(people.editor, room, ['piloting', 'operating', 'piloting']);
    const late = await Promise.all(Array.from({ length: 6 }, () => joinPhone(room.code)));
    const target = await targetOf(room.id);
    const [shown, ...placed] = await Promise.all([
      showSpread(people.editor, target),
      ...late.map((pass) => placeView(pass, { itemId, round, answer: 'following' })),
    ]);
    must(shown);
    const count = placed.filter(({ ok }) => ok).length;
    const { spread, placed: stored } = await firstItem(people.editor, room.id);
    expect(stored).toBe(3 + count);
    expect(spread?.following ?? 0).toBe(count);
  }, 30_000);
});
