import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../domain/access';
import type { Result } from '../../domain/result';
import { makeRadar } from '../testing/builders';
import { must } from '../testing/import-builders';
import {
  collectAnswers,
  firstItem,
  head,
  joinPhone,
  makeMeetingPeople,
  openRoom,
  planMeeting,
  viewMeeting,
} from '../testing/meeting-builders';
import { auditCount } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { agree } from './agree';
import { addItem, moveItem, removeItem, saveItemNote } from './change-agenda';
import { chooseItem } from './choose-item';
import { closeMeeting } from './close-meeting';
import { createMeeting } from './create-meeting';
import { addDecision, changeDecision, settleDecision } from './decisions';
import { deleteMeeting } from './delete-meeting';
import { collectViews, showSpread } from './item-stage';
import { listMeetings } from './list-meetings';
import { listOpenDecisions } from './list-open-decisions';
import { readLiveState } from './live-state';
import { openMeeting } from './open-meeting';
import { readPhoneState } from './phone-state';
import { readMeeting } from './read-meeting';
import { readMinutes } from './read-minutes';
import { readProposals } from './read-proposals';
import { renewCode } from './renew-code';
import { saveAnswer } from './save-answer';
import { saveMeeting } from './save-meeting';

const today = '2026-11-22';
const options = { language: 'da', version: '1' } as const;

/** A meeting that is open and one that is planned, with a decision, and three views of the first item. */
async function makeScene() {
  const people = await makeMeetingPeople();
  const { editor, technologyId, areaId } = people;
  const room = await openRoom(editor, [
    { kind: 'technology', technologyId, areaId },
    { kind: 'topic', title: 'Fortroligt emne' },
  ]);
  await collectAnswers(editor, room, ['piloting', 'piloting', 'operating']);
  const planned = await planMeeting(editor);
  const decided = { kind: 'action', what: 'Fortrolig beslutning', who: 'Direktør', due: null } as const;
  const { id: decisionId } = must(await addDecision(editor, { ...decided, meetingId: room.id }));
  const item = await firstItem(editor, room.id);
  return { people, room: await viewMeeting(editor, room.id), code: room.code, planned, decided, decisionId, item };
}

type Scene = Awaited<ReturnType<typeof makeScene>>;

type Change = (viewer: Viewer) => Promise<Result<unknown>>;

/** Every change there is, by its name, as one viewer would ask for it. */
function changes({ people, room, planned, decided, decisionId, item }: Scene): Record<string, Change> {
  const target = { id: room.id, revision: room.revision };
  const own = { itemId: item.id, revision: item.revision };
  const decision = { id: decisionId, revision: 1 };
  const agreed = { answer: 'piloting', reason: 'Fordi', placementVersion: 0 } as const;
  const choice = { kind: 'topic', title: 'Mere' } as const;
  const answered = { id: room.id, theme: 'needs', text: 'Vores behov', revision: 0 } as const;
  const agenda = [{ kind: 'technology', technologyId: people.technologyId, areaId: people.areaId }] as const;
  return {
    createMeeting: (viewer: Viewer) => createMeeting(viewer, { ...head, agenda, today }),
    saveMeeting: (viewer: Viewer) => saveMeeting(viewer, { ...target, ...head }),
    addItem: (viewer: Viewer) => addItem(viewer, { ...target, choice, today }),
    removeItem: (viewer: Viewer) => removeItem(viewer, { ...target, itemId: item.id }),
    moveItem: (viewer: Viewer) => moveItem(viewer, { ...target, itemId: item.id, direction: 'down' }),
    saveItemNote: (viewer: Viewer) => saveItemNote(viewer, { ...own, note: 'Sagt' }),
    openMeeting: (viewer: Viewer) => openMeeting(viewer, planned),
    deleteMeeting: (viewer: Viewer) => deleteMeeting(viewer, planned),
    renewCode: (viewer: Viewer) => renewCode(viewer, target),
    closeMeeting: (viewer: Viewer) => closeMeeting(viewer, { ...target, version: '1', now: new Date() }),
    chooseItem: (viewer: Viewer) => chooseItem(viewer, { id: room.id, itemId: null }),
    collectViews: (viewer: Viewer) => collectViews(viewer, own),
    showSpread: (viewer: Viewer) => showSpread(viewer, own),
    agree: (viewer: Viewer) => agree(viewer, { ...own, ...agreed }),
    saveAnswer: (viewer: Viewer) => saveAnswer(viewer, answered),
    addDecision: (viewer: Viewer) => addDecision(viewer, { ...decided, meetingId: room.id }),
    changeDecision: (viewer: Viewer) => changeDecision(viewer, { ...decided, ...decision }),
    settleDecision: (viewer: Viewer) => settleDecision(viewer, { ...decision, status: 'done', outcome: 'Gjort' }),
  };
}

describe('who may change a meeting', () => {
  testDatabase();
  let scene: Scene;
  beforeAll(async () => {
    scene = await makeScene();
    await makeRadar(scene.people.strange.kommuneId);
  });

  test('neither reader, contributor nor coordinator changes anything', async () => {
    const { reader, contributor, coordinator, editor } = scene.people;
    const stray: Viewer = { ...editor, kommuneId: null };
    const rows = await auditCount();
    for (const [name, change] of Object.entries(changes(scene)))
      for (const viewer of [reader, contributor, coordinator, stray])
        expect(await change(viewer), `${name} as ${viewer.role}`).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await auditCount()).toBe(rows);
  });

  test('for another kommune’s editor none of it is there', async () => {
    const rows = await auditCount();
    for (const [name, change] of Object.entries(changes(scene)))
      expect(await change(scene.people.stranger), name).toMatchObject({ ok: false, code: 'not_found' });
    expect(await auditCount()).toBe(rows);
  });

  test('the own editor does each of them', async () => {
    for (const name of Object.keys(changes(scene))) {
      scene = await makeScene();
      const done = await changes(scene)[name]?.(scene.people.editor);
      expect(done, name).toMatchObject({ ok: true });
    }
  }, 60_000);
});

describe('who sees a meeting', () => {
  testDatabase();
  let scene: Scene;
  beforeAll(async () => {
    scene = await makeScene();
  });

  function reads(viewer: Viewer) {
    const { id } = scene.room;
    return {
      readMeeting: readMeeting(viewer, id, { language: 'da' }),
      readMinutes: readMinutes(viewer, id, options),
      readLiveState: readLiveState(viewer, id, 'da'),
    };
  }

  test('everyone of the kommune; the code is the editor’s alone', async () => {
    const { editor, contributor, reader } = scene.people;
    for (const viewer of [editor, contributor, reader]) {
      const { readMeeting: read, ...others } = reads(viewer);
      const seen = must(await read);
      for (const other of Object.values(others)) expect(await other).toMatchObject({ ok: true });
      expect(seen.mayPrepare).toBe(viewer === editor);
      expect(seen.joinCode).toBe(viewer === editor ? scene.code : null);
      expect(must(await listMeetings(viewer)).map(({ id }) => id)).toContain(scene.room.id);
      expect(must(await listOpenDecisions(viewer, 'da')).map(({ id }) => id)).toEqual([scene.decisionId]);
    }
    const bare = scene.code.replace('-', '');
    const told = [await reads(reader).readMeeting, await reads(editor).readLiveState, await listMeetings(editor)];
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`${scene.code}|${bare}`));
  });

  test('another kommune finds nothing, and a coordinator is refused', async () => {
    const { stranger, coordinator } = scene.people;
    for (const [name, read] of Object.entries(reads(stranger)))
      expect(await read, name).toMatchObject({ ok: false, code: 'not_found' });
    expect(must(await listMeetings(stranger))).toEqual([]);
    expect(must(await listOpenDecisions(stranger, 'da'))).toEqual([]);
    for (const [name, read] of Object.entries(reads(coordinator)))
      expect(await read, name).toMatchObject({ ok: false, code: 'forbidden' });
    expect(await listMeetings(coordinator)).toMatchObject({ code: 'forbidden' });
    expect(await listOpenDecisions(coordinator, 'da')).toMatchObject({ code: 'forbidden' });
  });

  test('proposals are the editor’s', async () => {
    const { editor, contributor, reader, coordinator } = scene.people;
    must(await readProposals(editor, { language: 'da', today }));
    for (const viewer of [contributor, reader, coordinator])
      expect(await readProposals(viewer, { language: 'da', today })).toMatchObject({ code: 'forbidden' });
  });

  test('a pass reads its own meeting, and not even that once it is closed', async () => {
    const pass = await joinPhone(scene.code);
    expect(await readPhoneState(pass, 'da')).toMatchObject({ title: head.title });
    expect(await readPhoneState({ ...pass, meetingId: scene.planned.id }, 'da')).toBeNull();
    expect(await readPhoneState({ ...pass, passId: 'none' }, 'da')).toBeNull();
  });
});
