import { beforeAll, describe, expect, test } from 'vitest';
import { themes } from '../../domain/meeting/theme';
import { database } from '../database';
import { must } from '../testing/import-builders';
import {
  collectAnswers,
  firstItem,
  type MeetingPeople,
  openRoom,
  planMeeting,
  viewMeeting,
} from '../testing/meeting-builders';
import { meetingFixture } from '../testing/meeting-fixture';
import { auditCount } from '../testing/people';
import { agree } from './agree';
import { addItem, removeItem, saveItemNote } from './change-agenda';
import { closeMeeting } from './close-meeting';
import { addDecision, settleDecision } from './decisions';
import { collectViews, showSpread } from './item-stage';
import { readMinutes } from './read-minutes';
import { saveAnswer } from './save-answer';
import { saveMeeting } from './save-meeting';

const today = '2026-11-22';
const options = { language: 'da', version: '1.2.3' } as const;
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

describe('answers to the themes', () => {
  fixture();

  test('stand in the guide’s order with last time’s beside, and conflicts are told', async () => {
    const { editor } = people;
    const first = await openRoom(editor, []);
    must(await saveAnswer(editor, { id: first.id, theme: 'ambition', text: 'Moderat', revision: 0 }));
    await close(first.id);
    const { id } = await planMeeting(editor);
    const answer = { id, theme: 'ambition', text: ' Højere\r\nnu ', revision: 0 } as const;
    expect(must(await saveAnswer(editor, answer))).toEqual({ revision: 1 });
    expect(must(await saveAnswer(editor, answer))).toEqual({ revision: 1 });
    const late = await saveAnswer(editor, { ...answer, text: 'Lavere' });
    expect(late).toMatchObject({ code: 'conflict', detail: { text: 'Højere\nnu', revision: 1 } });
    const { answers } = await viewMeeting(people.reader, id);
    expect(answers.map(({ theme }) => theme)).toEqual(themes);
    const last = { text: 'Moderat', date: '2026-11-22' };
    expect(answers[2]).toEqual({ theme: 'ambition', text: 'Højere\nnu', revision: 1, last });
    expect(answers[0]).toEqual({ theme: 'purpose', text: '', revision: 0, last: null });
    const long = { ...answer, text: 'x'.repeat(4001), revision: 1 };
    expect(await saveAnswer(editor, long)).toMatchObject({ code: 'invalid', reason: 'text' });
    expect(await saveAnswer(editor, { ...answer, id: first.id })).toMatchObject({ reason: 'closed' });
  });
});

describe('closing', () => {
  fixture();

  test('deletes passes and views, and keeps the spread that was shown', async () => {
    const { editor } = people;
    const room = await openRoom(editor, [aTechnology(), aTechnology(1)]);
    await collectAnswers(editor, room, ['piloting', 'piloting', 'operating']);
    const { id: itemId, revision } = await firstItem(editor, room.id);
    must(await showSpread(editor, { itemId, revision }));
    const second = (await viewMeeting(editor, room.id)).items[1];
    must(await collectViews(editor, { itemId: second?.id ?? '', revision: second?.revision ?? 0 }));
    await close(room.id);
    const { read } = database();
    expect(await read.meetingPass.count({ where: { meetingId: room.id } })).toBe(0);
    expect(await read.meetingView.count({ where: { item: { meetingId: room.id } } })).toBe(0);
    const closed = await viewMeeting(editor, room.id);
    expect(closed).toMatchObject({ status: 'closed', joinCode: null, currentItemId: null });
    expect(closed.items.map(({ stage, placed }) => [stage, placed])).toEqual([
      ['shown', 3],
      ['waiting', 0],
    ]);
    expect(closed.items[0]?.spread).toEqual({ operating: 1, piloting: 2 });
    expect((await minutesOf(room.id)).items[0]?.spread).toEqual({ operating: 1, piloting: 2 });
  });

  test('freezes the minutes: nothing that happens afterwards reaches them', async () => {
    const { editor, kommuneId, radarId } = people;
    const { id } = await openRoom(editor, [aTechnology(2)]);
    const draft = must(await readMinutes(people.reader, id, options));
    expect(draft).toMatchObject({ closedAt: null, version: '1.2.3', items: [{ agreed: null }] });
    const item = await firstItem(editor, id);
    const agreed = { answer: 'operating', spread: 'several', reason: 'Det virker', placementVersion: 0 } as const;
    must(await agree(editor, { itemId: item.id, revision: item.revision, ...agreed }));
    const { revision } = await firstItem(editor, id);
    must(await saveItemNote(editor, { itemId: item.id, revision, note: 'Sagt' }));
    must(await saveAnswer(editor, { id, theme: 'partners', text: 'Med naboen', revision: 0 }));
    const { id: decisionId } = must(await addDecision(editor, { ...decision, meetingId: id, itemId: item.id }));
    must(await addDecision(editor, { ...decision, kind: 'action', meetingId: id, what: 'Ring' }));
    const now = new Date('2026-11-22T15:00:00Z');
    await close(id, now);
    const frozen = await minutesOf(id);
    const stands = {
      kind: 'decision',
      what: 'Vi skalerer',
      who: 'Direktør',
      due: '2027-01-31',
      status: 'open',
      outcome: '',
    };
    expect(frozen).toEqual({
      ...{ meetingId: id, kommuneName: 'Prøvekommune', simulated: true, title: 'Drøftelse', forum: 'Direktionen' },
      ...{ date: today, participants: ['Direktør', 'Chef'], year: 2026, closedAt: now.toISOString(), version: '1.2.3' },
      editionTitle: draft.editionTitle,
      publisher: draft.publisher,
      items: [
        {
          ...{
            kind: 'technology',
            title: item.title,
            areaName: item.areaName,
            areaId: people.areaId,
            why: null,
            note: 'Sagt',
            spread: null,
          },
          agreed: { answer: 'operating', before: null, reason: 'Det virker' },
          decisions: [{ ...stands, about: item.title, aboutInitiative: false }],
        },
      ],
      answers: [{ theme: 'partners', text: 'Med naboen' }],
      followedUp: [],
      otherDecisions: [{ ...stands, kind: 'action', what: 'Ring', about: null, aboutInitiative: false }],
    });
    must(await settleDecision(editor, { id: decisionId, revision: 1, status: 'dropped', outcome: 'Nej' }));
    await database().write.$transaction(async (tx) => {
      await tx.kommune.update({ where: { id: kommuneId }, data: { name: 'Omdøbt' } });
      await tx.placement.deleteMany({ where: { radarId } });
      await tx.area.updateMany({ where: { kommuneId }, data: { name: 'Omdøbt' } });
    });
    expect(await minutesOf(id)).toEqual(frozen);
  });

  test('leaves nothing that can be changed', async () => {
    const { editor } = people;
    const { id, items } = await openRoom(editor, [aTechnology(3)]);
    const itemId = items[0]?.id ?? '';
    await close(id);
    const { revision } = await viewMeeting(editor, id);
    const target = { id, revision };
    const rows = await auditCount();
    const closed = { ok: false, code: 'conflict', reason: 'closed' };
    const head = { title: 'x', forum: 'x', date: today, participants: '' };
    for (const refused of [
      saveMeeting(editor, { ...target, ...head }),
      addItem(editor, { ...target, choice: { kind: 'topic', title: 'x' }, today }),
      removeItem(editor, { ...target, itemId }),
      saveItemNote(editor, { itemId, revision: 1, note: 'x' }),
      collectViews(editor, { itemId, revision: 1 }),
      showSpread(editor, { itemId, revision: 1 }),
      agree(editor, { itemId, revision: 1, answer: 'piloting', reason: 'x', placementVersion: 0 }),
      closeMeeting(editor, { ...target, version: '1', now: new Date() }),
    ])
      expect(await refused).toMatchObject(closed);
    expect(await auditCount()).toBe(rows);
  });
});
