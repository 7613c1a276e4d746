import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { must } from '../testing/import-builders';
import {
  collectAnswers,
  firstItem,
  joinPhone,
  type MeetingPeople,
  openedAgo,
  openRoom,
  viewMeeting,
} from '../testing/meeting-builders';
import { meetingFixture } from '../testing/meeting-fixture';
import { auditedActions } from '../testing/people';
import { closeMeeting } from './close-meeting';
import { findPass } from './find-pass';
import { showSpread } from './item-stage';
import { joinMeeting } from './join-meeting';
import { leaveMeeting } from './leave-meeting';
import { readPhoneState } from './phone-state';
import { placeView } from './place-view';
import { renewCode } from './renew-code';

let people: MeetingPeople;

function fixture() {
  const made = meetingFixture();
  beforeAll(() => {
    people = made();
  });
}

async function passOf(token: string) {
  const pass = await findPass(token);
  if (pass === null) throw new Error('No pass');
  return pass;
}

function aTechnology() {
  const { technologyId, areaId } = people;
  return [{ kind: 'technology', technologyId, areaId }] as const;
}

describe('joining', () => {
  fixture();

  test('a phone gets a pass to its own open meeting, by the code however it is typed', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const { token } = must(await joinMeeting(room.code.toLowerCase().replace('-', ' '), { address: '192.0.2.7' }));
    expect(await findPass(token)).toMatchObject({ meetingId: room.id, kommuneId: people.kommuneId });
    expect(await findPass(`${token}x`)).toBeNull();
    expect(await auditedActions(room.id)).toEqual(['meeting.created', 'meeting.opened', 'meeting.joined']);
    const stored = await database().read.meetingPass.findMany({ where: { meetingId: room.id }, select: { id: true } });
    expect(stored.map(({ id }) => id)).not.toContain(token);
  });

  test('a renewed or closed code lets nobody in, and those who are in stay until it closes', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const pass = await joinPhone(room.code);
    const { joinCode } = must(await renewCode(people.editor, room));
    expect(joinCode).not.toBe(room.code);
    expect(await joinMeeting(room.code, { address: '192.0.2.8' })).toMatchObject({ code: 'not_found' });
    expect(await readPhoneState(pass, 'da')).not.toBeNull();
    const { token } = must(await joinMeeting(joinCode, { address: '192.0.2.8' }));
    const { revision } = await viewMeeting(people.editor, room.id);
    must(await closeMeeting(people.editor, { id: room.id, revision, version: '1', now: new Date() }));
    expect(await joinMeeting(joinCode, { address: '192.0.2.8' })).toMatchObject({ code: 'not_found' });
    expect(await findPass(token)).toBeNull();
    expect(await readPhoneState(pass, 'da')).toBeNull();
  });

  test('a phone that joins again is the same phone, and its answer counts once', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const from = { address: '192.0.2.11' };
    const { token } = must(await joinMeeting(room.code, from));
    const pass = await passOf(token);
    const { itemId, round } = await collectAnswers(people.editor, room, []);
    must(await placeView(pass, { itemId, round, answer: 'piloting' }));
    expect(must(await joinMeeting(room.code, { ...from, held: token }))).toEqual({ token });
    must(await placeView(await passOf(token), { itemId, round, answer: 'following' }));
    expect((await readPhoneState(pass, 'da'))?.item?.placed).toBe(1);
    expect(await database().read.meetingPass.count({ where: { meetingId: room.id } })).toBe(1);
    const other = await openRoom(people.editor, aTechnology());
    const elsewhere = must(await joinMeeting(other.code, { ...from, held: token })).token;
    expect(elsewhere).not.toBe(token);
    expect(await findPass(elsewhere)).toMatchObject({ meetingId: other.id });
  });

  test('whoever leaves takes the answer along, and what was shown stays', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const { itemId, round } = await collectAnswers(people.editor, room, ['piloting', 'piloting']);
    const { token } = must(await joinMeeting(room.code, { address: '192.0.2.12' }));
    must(await placeView(await passOf(token), { itemId, round, answer: 'stopped' }));
    must(await leaveMeeting(token));
    must(await leaveMeeting(token));
    expect(await findPass(token)).toBeNull();
    expect(await firstItem(people.editor, room.id)).toMatchObject({ placed: 2 });
    expect((await auditedActions(room.id)).filter((action) => action === 'meeting.left')).toHaveLength(1);
    const again = must(await joinMeeting(room.code, { address: '192.0.2.12', held: token })).token;
    must(await placeView(await passOf(again), { itemId, round, answer: 'operating' }));
    const { revision } = await firstItem(people.editor, room.id);
    must(await showSpread(people.editor, { itemId, revision }));
    must(await leaveMeeting(again));
    const spread = { operating: 1, piloting: 2 };
    expect(await firstItem(people.editor, room.id)).toMatchObject({ placed: 3, spread });
  });

  test('two hundred phones fill a meeting, and those who are in stay', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const { token } = must(await joinMeeting(room.code, { address: '192.0.2.13' }));
    const data = Array.from({ length: 199 }, (_each, index) => ({ id: `${room.id}-${index}`, meetingId: room.id }));
    await database().write.$transaction((tx) => tx.meetingPass.createMany({ data }));
    const full = { code: 'conflict', reason: 'full' };
    expect(await joinMeeting(room.code, { address: '192.0.2.13' })).toMatchObject(full);
    must(await joinMeeting(room.code, { address: '192.0.2.13', held: token }));
    await database().write.$transaction((tx) => tx.meetingPass.delete({ where: { id: `${room.id}-0` } }));
    must(await joinMeeting(room.code, { address: '192.0.2.13' }));
  });

  test('joining and leaving over and over comes to an end', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const joined = { entity: 'meeting', entityId: room.id, kommuneId: people.kommuneId, action: 'meeting.joined' };
    const data = Array.from({ length: 1000 }, () => joined);
    await database().write.$transaction((tx) => tx.auditEvent.createMany({ data }));
    expect(await joinMeeting(room.code, { address: '192.0.2.14' })).toMatchObject({ reason: 'full' });
  });

  test('a day after it was opened nobody joins and nobody is in, until it is opened for phones again', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const { token } = must(await joinMeeting(room.code, { address: '192.0.2.15' }));
    await openedAgo(room.id, 23);
    expect(await findPass(token)).not.toBeNull();
    await openedAgo(room.id, 25);
    expect(await findPass(token)).toBeNull();
    expect(await joinMeeting(room.code, { address: '192.0.2.15' })).toMatchObject({ reason: 'no-meeting' });
    expect(await viewMeeting(people.editor, room.id)).toMatchObject({ joinCode: null, phonesOpen: false });
    const { joinCode } = must(await renewCode(people.editor, room));
    expect(await viewMeeting(people.editor, room.id)).toMatchObject({ joinCode, phonesOpen: true });
    must(await joinMeeting(joinCode, { address: '192.0.2.15' }));
  });

  test('wrong codes from one address are refused after two hundred, right ones are never counted', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const from = { address: '192.0.2.9' };
    for (let joined = 0; joined < 60; joined += 1) must(await joinMeeting(room.code, from));
    for (let wrong = 0; wrong < 200; wrong += 1)
      expect(await joinMeeting(wrong % 2 ? 'nonsense' : 'BBBB-BBBB', from)).toMatchObject({ code: 'not_found' });
    expect(await joinMeeting('BBBB-BBBB', from)).toMatchObject({ code: 'conflict', reason: 'throttled' });
    expect(await joinMeeting(room.code, from)).toMatchObject({ code: 'conflict', reason: 'throttled' });
    must(await joinMeeting(room.code, { address: '192.0.2.10' }));
  }, 60_000);
});
