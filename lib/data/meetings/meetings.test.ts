import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { must } from '../testing/import-builders';
import { makeInitiative } from '../testing/initiative-builders';
import { head, type MeetingPeople, openRoom, planMeeting, viewMeeting } from '../testing/meeting-builders';
import { meetingFixture } from '../testing/meeting-fixture';
import { auditedActions } from '../testing/people';
import { closeMeeting } from './close-meeting';
import { createMeeting } from './create-meeting';
import { addDecision } from './decisions';
import { deleteMeeting } from './delete-meeting';
import { listMeetings } from './list-meetings';
import { openMeeting } from './open-meeting';
import { saveAnswer } from './save-answer';
import { saveMeeting } from './save-meeting';

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

async function close(id: string) {
  const { revision } = await viewMeeting(people.editor, id);
  must(await closeMeeting(people.editor, { id, revision, version: '1', now: new Date() }));
}

describe('planning', () => {
  fixture();

  test('keeps what was written, tidied, over the newest radar', async () => {
    const participants = ' Direktør \r\n\r\nChef for børn\nDirektør';
    const { id } = must(
      await createMeeting(people.editor, { ...head, title: ' En  drøftelse ', participants, agenda: [], today }),
    );
    expect(await viewMeeting(people.reader, id)).toMatchObject({
      ...{ title: 'En drøftelse', forum: 'Direktionen', date: today, status: 'planned', revision: 1, year: 2026 },
      ...{ participants: ['Direktør', 'Chef for børn'], items: [], previous: null, closedAt: null, joinCode: null },
      radarId: people.radarId,
    });
    expect(await auditedActions(id)).toEqual(['meeting.created']);
  });

  test.each([
    [{ title: ' ' }, 'title'],
    [{ forum: '' }, 'forum'],
    [{ date: '2026-02-30' }, 'date'],
    [{ participants: 'x'.repeat(121) }, 'participants'],
    [{ agenda: [{ kind: 'topic', title: ' ' }] }, 'topic'],
    [{ agenda: Array.from({ length: 41 }, (_, index) => ({ kind: 'topic', title: `${index}` }) as const) }, 'too-many'],
  ] as const)('refuses %j', async (part, reason) => {
    const refused = await createMeeting(people.editor, { ...head, agenda: [], today, ...part });
    expect(refused).toMatchObject({ code: 'invalid', reason });
  });

  test('refuses what is not the kommune’s own', async () => {
    const { editor, technologyId, strange, stranger, areaId } = people;
    const theirs = await makeInitiative({ kommuneId: strange.kommuneId, areaIds: strange.areaIds.slice(0, 1) });
    for (const choice of [
      { kind: 'technology', technologyId, areaId: strange.areaIds[0] ?? '' },
      { kind: 'technology', technologyId: 'none', areaId },
      { kind: 'initiative', initiativeId: theirs },
      { kind: 'decision', decisionId: 'none' },
    ] as const)
      expect(await createMeeting(editor, { ...head, agenda: [choice], today })).toMatchObject({ code: 'not_found' });
    const { id: previousId } = await planMeeting(editor);
    for (const part of [{ previousId: 'none' }, { year: 2019 }])
      expect(await createMeeting(editor, { ...head, agenda: [], today, ...part })).toMatchObject({ code: 'not_found' });
    const stolen = { ...head, agenda: [], today, previousId };
    expect(await createMeeting(stranger, stolen)).toMatchObject({ code: 'not_found', reason: 'no-previous' });
  });

  test('of two editors who save from the same page, the second is told', async () => {
    const { id, revision } = await planMeeting(people.editor);
    const both = await Promise.all(
      ['En', 'To'].map((title) => saveMeeting(people.editor, { id, revision, ...head, title })),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: 'conflict', reason: 'changed' });
    expect((await viewMeeting(people.editor, id)).revision).toBe(2);
    const itself = { id, revision: 2, ...head, previousId: id };
    expect(await saveMeeting(people.editor, itself)).toMatchObject({ code: 'invalid', reason: 'previous' });
    expect(await saveMeeting(people.editor, { id, revision: 2, ...head, title: '' })).toMatchObject({
      reason: 'title',
    });
  });

  test('deletes what was never held, and what followed it follows the one before', async () => {
    const first = await planMeeting(people.editor);
    const second = await planMeeting(people.editor, [aTechnology()], { previousId: first.id });
    const third = await planMeeting(people.editor, [], { previousId: second.id });
    must(await addDecision(people.editor, { kind: 'decision', what: 'x', who: '', due: null, meetingId: second.id }));
    must(await saveAnswer(people.editor, { id: second.id, theme: 'needs', text: 'x', revision: 0 }));
    must(await deleteMeeting(people.editor, second));
    expect((await viewMeeting(people.editor, third.id)).previous?.id).toBe(first.id);
    const open = await openRoom(people.editor, []);
    expect(await deleteMeeting(people.editor, open)).toMatchObject({ code: 'conflict', reason: 'already-open' });
    expect(await auditedActions(second.id)).toEqual(['meeting.created', 'meeting.answered', 'meeting.deleted']);
  });

  test('planned ahead it follows up what was held since it was planned', async () => {
    const { editor } = people;
    const october = await openRoom(editor, []);
    await close(october.id);
    const november = await planMeeting(editor, [], { previousId: october.id, date: '2026-11-25' });
    const december = await planMeeting(editor, [], { previousId: october.id, date: '2026-12-20' });
    must(await openMeeting(editor, november));
    const action = { kind: 'action', what: 'Regn på det', who: '', due: null } as const;
    must(await addDecision(editor, { ...action, meetingId: november.id }));
    expect((await viewMeeting(editor, december.id)).previous?.id).toBe(october.id);
    await close(november.id);
    const shown = await viewMeeting(editor, december.id);
    expect(shown.previous?.id).toBe(november.id);
    expect(shown.followUp.map(({ what }) => what)).toEqual(['Regn på det']);
    must(await openMeeting(editor, shown));
    const opened = await viewMeeting(editor, december.id);
    expect([opened.previous?.id, opened.followUp.length]).toEqual([november.id, 1]);
    const stored = await database().read.auditEvent.findFirst({
      where: { action: 'meeting.opened', entityId: shown.id },
    });
    expect(stored?.after).toBe(JSON.stringify({ status: 'open', previousId: november.id }));
  });

  test('planned after none it follows the same forum’s, if one is held meanwhile', async () => {
    const { editor } = people;
    const alone = await planMeeting(editor, [], { previousId: null, date: '2027-01-20', forum: 'Styregruppen' });
    const other = await openRoom(editor, []);
    await close(other.id);
    expect((await viewMeeting(editor, alone.id)).previous).toBeNull();
    const same = await planMeeting(editor, [], { previousId: null, forum: 'Styregruppen' });
    must(await openMeeting(editor, same));
    await close(same.id);
    expect((await viewMeeting(editor, alone.id)).previous?.id).toBe(same.id);
  });

  test('is opened once, and closed once', async () => {
    const planned = await planMeeting(people.editor);
    const { id } = planned;
    expect(await closeMeeting(people.editor, { ...planned, version: '1', now: new Date() })).toMatchObject({
      reason: 'not-open',
    });
    const { joinCode } = must(await openMeeting(people.editor, planned));
    expect(joinCode).toMatch(/^[BCDFGHJKMNPQRSTVWXZ]{4}-[BCDFGHJKMNPQRSTVWXZ]{4}$/);
    expect(await openMeeting(people.editor, { id, revision: 2 })).toMatchObject({ reason: 'already-open' });
    await close(id);
    expect(await openMeeting(people.editor, { id, revision: 3 })).toMatchObject({ reason: 'closed' });
    expect(await saveMeeting(people.editor, { id, revision: 3, ...head })).toMatchObject({ reason: 'closed' });
    const [summary] = must(await listMeetings(people.reader)).filter((meeting) => meeting.id === id);
    expect(summary).toMatchObject({
      status: 'closed',
      items: 0,
      agreed: 0,
      decisions: 0,
      openDecisions: 0,
      year: 2026,
    });
  });
});
