import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { must } from '../testing/import-builders';
import { joinPhone, type MeetingPeople, openRoom, viewMeeting } from '../testing/meeting-builders';
import { meetingFixture } from '../testing/meeting-fixture';
import { auditedActions } from '../testing/people';
import { closeMeeting } from './close-meeting';
import { findPass } from './find-pass';
import { joinMeeting } from './join-meeting';
import { readPhoneState } from './phone-state';
import { renewCode } from './renew-code';

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

  test('wrong codes from one address are refused after fifty, right ones are never counted', async () => {
    const room = await openRoom(people.editor, aTechnology());
    const from = { address: '192.0.2.9' };
    for (let joined = 0; joined < 60; joined += 1) must(await joinMeeting(room.code, from));
    for (let wrong = 0; wrong < 50; wrong += 1)
      expect(await joinMeeting(wrong % 2 ? 'nonsense' : 'BBBB-BBBB', from)).toMatchObject({ code: 'not_found' });
    expect(await joinMeeting('BBBB-BBBB', from)).toMatchObject({ code: 'conflict', reason: 'throttled' });
    expect(await joinMeeting(room.code, from)).toMatchObject({ code: 'conflict', reason: 'throttled' });
    must(await joinMeeting(room.code, { address: '192.0.2.10' }));
  }, 60_000);
});
