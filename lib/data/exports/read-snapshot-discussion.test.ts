import { describe, expect, test } from 'vitest';
import { exampleMinutes } from '../../export/minutes/minutes.fixture';
import { database } from '../database';
import { makeRadar } from '../testing/builders';
import { auditOf, makeExport, makePaperKommune, making, paperInput } from '../testing/export-builders';
import { must } from '../testing/import-builders';
import { testDatabase } from '../testing/test-database';
import { createExport } from './create-export';
import { readPaperDraft } from './paper-draft';
import { readExport } from './read-export';

describe('a meeting in a paper', () => {
  testDatabase();

  test('is frozen with what it agreed on and decided, without notes and participants', async () => {
    const kommune = await makePaperKommune();
    const meetingId = await addMeeting(kommune, { status: 'closed' });
    const id = await makeExport(kommune, { meetingId });
    const { snapshot } = must(await readExport(kommune.editor, id));
    expect(snapshot.discussion).toMatchObject({
      ...{ meetingId, title: 'Brug af ny teknologi', forum: 'Direktionen', date: '2026-08-18' },
      placements: [{ title: 'Cloud', answer: 'piloting', before: 'following', reason: 'To skoler er i gang.' }],
    });
    expect(snapshot.discussion?.decisions).toHaveLength(3);
    expect(JSON.stringify(snapshot)).not.toMatch(/Resten venter|Kommunaldirektør|Rekruttering/);
    expect(JSON.parse((await auditOf(id))[0]?.after ?? '')).toMatchObject({ meetingId });
  });

  test('is one of the kommune’s own, and closed', async () => {
    const kommune = await makePaperKommune();
    const { editor, strange } = kommune;
    const strangeRadar = await makeRadar(strange.kommuneId);
    const others = [
      await addMeeting({ kommuneId: strange.kommuneId, radarId: strangeRadar }, { status: 'closed' }),
      await addMeeting(kommune, { status: 'planned' }),
      await addMeeting(kommune, { status: 'open' }),
      'no-such-meeting',
    ];
    for (const meetingId of others)
      expect(await createExport(editor, paperInput({ meetingId }), making)).toMatchObject({
        ...{ ok: false, code: 'invalid', reason: 'meeting' },
      });
    expect(must(await readPaperDraft(editor, { language: 'da' })).meetings).toEqual([]);
  });

  test('is offered newest first, and chosen again where a paper is made from one that has it', async () => {
    const kommune = await makePaperKommune();
    const older = await addMeeting(kommune, { status: 'closed', date: '2026-02-03' });
    const newer = await addMeeting(kommune, { status: 'closed', date: '2026-08-18' });
    const from = await makeExport(kommune, { meetingId: older });
    const draft = must(await readPaperDraft(kommune.editor, { language: 'da', from }));
    expect(draft.meetings.map(({ id }) => id)).toEqual([newer, older]);
    expect(draft.meetingId).toBe(older);
    expect(must(await readPaperDraft(kommune.editor, { language: 'da' })).meetingId).toBeNull();
  });
});

type Owner = { readonly kommuneId: string; readonly radarId: string };

async function addMeeting(
  { kommuneId, radarId }: Owner,
  { status, date = '2026-08-18' }: { status: string; date?: string },
) {
  const { id } = await database().write.$transaction(async (tx) => {
    const head = { kommuneId, radarId, title: 'Brug af ny teknologi', forum: 'Direktionen', date, status };
    const made = await tx.meeting.create({ data: head, select: { id: true } });
    const minutes = status === 'closed' ? JSON.stringify({ ...exampleMinutes({ date }), meetingId: made.id }) : '';
    await tx.meeting.update({ where: { id: made.id }, data: { minutes }, select: { id: true } });
    return made;
  });
  return id;
}
