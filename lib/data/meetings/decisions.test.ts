import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { must } from '../testing/import-builders';
import { makeInitiative } from '../testing/initiative-builders';
import { type MeetingPeople, makeMeetingPeople, openRoom, planMeeting, viewMeeting } from '../testing/meeting-builders';
import { meetingFixture } from '../testing/meeting-fixture';
import { auditCount, auditedActions } from '../testing/people';
import { closeMeeting } from './close-meeting';
import { addDecision, changeDecision, settleDecision } from './decisions';
import { listOpenDecisions } from './list-open-decisions';
import { openMeeting } from './open-meeting';
import { readMinutes } from './read-minutes';

const decision = { kind: 'decision', what: 'Vi skalerer', who: 'Direktør', due: '2027-01-31' } as const;
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

async function close(id: string, now = new Date()) {
  const { revision } = await viewMeeting(people.editor, id);
  return must(await closeMeeting(people.editor, { id, revision, version: '1.2.3', now }));
}

const minutesOf = async (id: string, version = '9') =>
  must(await readMinutes(people.reader, id, { language: 'en', version }));

describe('decisions', () => {
  fixture();

  test('belong to an item and what it is about, unless something else is said', async () => {
    const { editor, kommuneId, areaIds, areaId } = people;
    const initiativeId = await makeInitiative({ kommuneId, areaIds: [areaId], title: 'Indsatsen' });
    const { id, items } = await openRoom(editor, [aTechnology(), { kind: 'initiative', initiativeId }]);
    const [first, second] = items;
    const of = { ...decision, meetingId: id };
    must(await addDecision(editor, { ...of, itemId: first?.id }));
    must(await addDecision(editor, { ...of, itemId: second?.id }));
    must(await addDecision(editor, { ...of, itemId: first?.id, technologyId: aTechnology(1).technologyId }));
    must(await addDecision(editor, { ...of, itemId: first?.id, technologyId: null }));
    must(await addDecision(editor, { ...of, due: null, who: '' }));
    const { decisions } = await viewMeeting(people.reader, id);
    const { technologyId } = aTechnology();
    expect(decisions).toMatchObject([
      { itemId: first?.id, technologyId, initiativeId: null, about: first?.title, due: '2027-01-31', status: 'open' },
      { itemId: second?.id, technologyId: null, initiativeId, about: 'Indsatsen' },
      { itemId: first?.id, technologyId: aTechnology(1).technologyId, initiativeId: null },
      { itemId: first?.id, technologyId: null, initiativeId: null, about: null },
      { itemId: null, about: null, due: null, who: '' },
    ]);
    expect(areaIds).toContain(areaId);
  });

  test('are refused with the wrong words, and for what is not the kommune’s', async () => {
    const { editor, strange } = people;
    const { id } = await openRoom(editor, [aTechnology()]);
    const other = await openRoom(editor, [aTechnology()]);
    const theirs = await makeInitiative({ kommuneId: strange.kommuneId, areaIds: strange.areaIds.slice(0, 1) });
    const own = await makeInitiative({ kommuneId: people.kommuneId, areaIds: [people.areaId] });
    const { technologyId } = aTechnology();
    for (const [part, expected] of [
      [{ what: ' ' }, { code: 'invalid', reason: 'what' }],
      [{ what: 'x'.repeat(501) }, { code: 'invalid', reason: 'what' }],
      [{ who: 'x'.repeat(121) }, { code: 'invalid', reason: 'who' }],
      [{ due: '2026-13-01' }, { code: 'invalid', reason: 'due' }],
      [
        { technologyId, initiativeId: own },
        { code: 'invalid', reason: 'about' },
      ],
      [{ initiativeId: theirs }, { code: 'not_found' }],
      [{ technologyId: 'none' }, { code: 'not_found' }],
      [{ itemId: other.items[0]?.id }, { code: 'not_found', reason: 'no-item' }],
    ] as const)
      expect(await addDecision(editor, { ...decision, meetingId: id, ...part }), JSON.stringify(part)).toMatchObject(
        expected,
      );
    expect((await viewMeeting(editor, id)).decisions).toEqual([]);
  });

  test('are changed until the meeting is closed, and settled whenever', async () => {
    const { editor } = people;
    const room = await openRoom(editor, []);
    const { id } = must(await addDecision(editor, { ...decision, meetingId: room.id }));
    must(await changeDecision(editor, { ...decision, id, revision: 1, what: 'Vi forlænger', due: null }));
    const late = { ...decision, id, revision: 1 };
    expect(await changeDecision(editor, late)).toMatchObject({ code: 'conflict', reason: 'changed' });
    await close(room.id);
    expect(await changeDecision(editor, { ...late, revision: 2 })).toMatchObject({ reason: 'closed' });
    expect(await addDecision(editor, { ...decision, meetingId: room.id })).toMatchObject({ reason: 'closed' });
    const settled = { id, revision: 2, status: 'done', outcome: ' Det er sket ' } as const;
    must(await settleDecision(editor, settled));
    const rows = await auditCount();
    must(await settleDecision(editor, settled));
    expect(await auditCount()).toBe(rows);
    expect(await settleDecision(editor, { ...settled, outcome: 'Andet' })).toMatchObject({ reason: 'changed' });
    expect(await settleDecision(editor, { ...settled, outcome: 'x'.repeat(1001) })).toMatchObject({
      reason: 'outcome',
    });
    const { decisions } = await viewMeeting(editor, room.id);
    expect(decisions).toMatchObject([{ what: 'Vi forlænger', status: 'done', outcome: 'Det er sket', revision: 3 }]);
    expect(decisions[0]?.settledAt).not.toBeNull();
    must(await settleDecision(editor, { id, revision: 3, status: 'open', outcome: '' }));
    expect((await viewMeeting(editor, room.id)).decisions[0]).toMatchObject({ status: 'open', settledAt: null });
    const told = JSON.stringify(await database().read.auditEvent.findMany({ where: { entityId: id } }));
    expect(told).not.toMatch(/forlænger|Det er sket|Direktør/);
    expect(await auditedActions(id)).toEqual([
      ...['decision.added', 'decision.changed', 'decision.settled', 'decision.settled'],
    ]);
  });

  test('that are open follow from meeting to meeting, until something became of them', async () => {
    const fresh = await makeMeetingPeople();
    const { editor } = fresh;
    people = fresh;
    const first = await openRoom(editor, []);
    const old = must(await addDecision(editor, { ...decision, meetingId: first.id, what: 'Gammel', due: null }));
    const done = must(await addDecision(editor, { ...decision, meetingId: first.id, what: 'Gjort' }));
    const before = must(await addDecision(editor, { ...decision, meetingId: first.id, what: 'Gjort før' }));
    must(await settleDecision(editor, { ...before, revision: 1, status: 'done', outcome: '' }));
    await close(first.id);
    const second = await planMeeting(editor);
    must(await settleDecision(editor, { ...done, revision: 1, status: 'done', outcome: 'Sket' }));
    const whats = async (id: string) => (await viewMeeting(editor, id)).followUp.map(({ what }) => what);
    expect(await whats(second.id)).toEqual(['Gammel', 'Gjort']);
    must(await openMeeting(editor, second));
    const newer = must(await addDecision(editor, { ...decision, meetingId: second.id, what: 'Ny' }));
    await close(second.id);
    const third = await planMeeting(editor);
    expect(third.previous?.id).toBe(second.id);
    expect(await whats(third.id)).toEqual(['Gammel', 'Ny']);
    expect(await whats((await planMeeting(editor, [], { previousId: null })).id)).toEqual([]);
    const open = must(await listOpenDecisions(fresh.reader, 'en'));
    expect(open.map(({ id }) => id)).toEqual([newer.id, old.id]);
    expect((await minutesOf(second.id)).followedUp.map(({ what, status }) => [what, status])).toEqual([
      ['Gammel', 'open'],
      ['Gjort', 'done'],
    ]);
  });
});
