import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { inviteUser } from '../people/invitations';
import { makeRadar, makeUser } from '../testing/builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { mailSettings, queuedLetters, useSettings, withMail } from '../testing/with-mail';
import { quietly } from '../transaction';
import { cancelReminder, planReminder, setFillBy } from './reminders';
import { readFillBy, readReminders } from './reminders-view';
import { sendReminders } from './send-reminders';

const today = '2026-11-22';
const now = { today, hour: 12 };

describe('deadline and reminders', () => {
  testDatabase();
  withMail();
  let people: People;
  let radarId: string;
  beforeAll(async () => {
    people = await makePeople();
    radarId = await makeRadar(people.kommuneId);
  });

  async function plan(sendOn: string): Promise<string> {
    expect(await planReminder(people.editor, { radarId, sendOn, today })).toMatchObject({ ok: true });
    const where = { radarId, sendOn, cancelledAt: null, sentAt: null };
    const { id } = await database().read.reminder.findFirstOrThrow({ where, select: { id: true } });
    return id;
  }

  const view = async (hour = 12, day = today) => {
    const found = await readReminders(people.editor, { today: day, hour });
    if (!found.ok) throw new Error(found.reason);
    return found.value;
  };

  test('there is one a day: a second is refused, also when the first has been sent; one taken back makes room', async () => {
    const on = (sendOn: string) => planReminder(people.editor, { radarId, sendOn, today });
    const id = await plan(today);
    expect(await on(today)).toMatchObject({ code: 'invalid', reason: 'taken' });
    await quietly((tx) => tx.reminder.update({ where: { id }, data: { sentAt: new Date() }, select: { id: true } }));
    expect(await on(today)).toMatchObject({ code: 'invalid', reason: 'taken' });
    const other = await plan('2026-12-30');
    expect(await cancelReminder(people.editor, { id: other })).toMatchObject({ ok: true });
    expect(await cancelReminder(people.editor, { id: await plan('2026-12-30') })).toMatchObject({ ok: true });
    await quietly((tx) => tx.reminder.deleteMany({ where: { id } }));
  });

  test('only the kommune’s editor, and only for own radars', async () => {
    const { contributor, reader, coordinator, stranger } = people;
    const id = await plan('2027-01-04');
    const before = await auditCount();
    for (const viewer of [contributor, reader, coordinator]) {
      const refused = { code: 'forbidden' };
      expect(await readReminders(viewer, now)).toMatchObject(refused);
      expect(await planReminder(viewer, { radarId, sendOn: today, today })).toMatchObject(refused);
      expect(await setFillBy(viewer, { radarId, fillBy: today, today })).toMatchObject(refused);
      expect(await cancelReminder(viewer, { id })).toMatchObject(refused);
    }
    const unknown = { code: 'not_found' };
    expect(await readReminders(stranger, now)).toMatchObject(unknown);
    expect(await planReminder(stranger, { radarId, sendOn: today, today })).toMatchObject(unknown);
    expect(await setFillBy(stranger, { radarId, fillBy: today, today })).toMatchObject(unknown);
    expect(await cancelReminder(stranger, { id })).toMatchObject(unknown);
    expect(await readFillBy(stranger, radarId)).toBeNull();
    expect(await readFillBy(coordinator, radarId)).toBeNull();
    expect(await auditCount()).toBe(before);
  });

  test('the deadline is set, read by all members, and taken away', async () => {
    const { editor, contributor } = people;
    expect(await setFillBy(editor, { radarId, fillBy: '2026-12-01', today })).toMatchObject({ ok: true });
    expect(await setFillBy(editor, { radarId, fillBy: '2026-12-01', today: '2027-01-01' })).toMatchObject({ ok: true });
    expect(await readFillBy(contributor, radarId)).toBe('2026-12-01');
    expect(await setFillBy(editor, { radarId, fillBy: '2026-11-21', today })).toMatchObject({ reason: 'past' });
    expect(await setFillBy(editor, { radarId, fillBy: '2026-02-30', today })).toMatchObject({ reason: 'not-a-day' });
    expect(await setFillBy(editor, { radarId, fillBy: null, today })).toMatchObject({ ok: true });
    expect(await readFillBy(contributor, radarId)).toBeNull();
    expect(await auditedActions(radarId)).toEqual(['radar.fill-by', 'radar.fill-by']);
  });

  test('a reminder goes out once, on its day, to those who have answers missing', async () => {
    const { editor, contributor, areaIds, kommuneId } = people;
    const done = await makeUser({ kommuneId, role: 'contributor', areaIds: areaIds.slice(1, 2) });
    const closed = await makeUser({ kommuneId, role: 'contributor', areaIds: areaIds.slice(0, 1) });
    await quietly((tx) => tx.user.update({ where: { id: closed.userId }, data: { active: false } }));
    await fillAll(radarId, areaIds[1] ?? '', done.userId);
    await setFillBy(editor, { radarId, fillBy: '2026-12-01', today });
    const id = await plan('2026-11-24');
    expect((await view()).recipients.map(({ userId }) => userId)).toEqual([contributor.userId]);
    expect(await sendReminders({ today: '2026-11-23', hour: 23 })).toBe(0);
    expect(await sendReminders({ today: '2026-11-24', hour: 6 })).toBe(0);
    const both = await Promise.all([
      sendReminders({ today: '2026-11-24', hour: 7 }),
      sendReminders({ today: '2026-11-24', hour: 7 }),
    ]);
    expect(both.toSorted()).toEqual([0, 1]);
    expect(await queuedLetters(id)).toMatchObject([
      {
        ...{ kind: 'reminder', to: `${contributor.userId}@example.dk`, year: 2026, fillBy: '2026-12-01' },
        areas: [{ left: expect.any(Number) }],
      },
    ]);
    expect(await sendReminders({ today: '2026-11-25', hour: 12 })).toBe(0);
    // The clock set back: what has gone stays gone.
    expect(await sendReminders({ today: '2026-11-24', hour: 12 })).toBe(0);
    expect(await auditedActions(id)).toEqual(['reminder.planned', 'reminder.sent']);
    expect((await view()).reminders.find((row) => row.id === id)).toMatchObject({ state: 'sent', recipients: 1 });
    expect(await cancelReminder(editor, { id })).toMatchObject({ reason: 'already-sent' });
  });

  test('an area that nobody has, or somebody is only invited to, is told of', async () => {
    const { editor, areaIds, kommuneId } = people;
    const free = (await view()).unassigned.map(({ id }) => id);
    expect(free.length).toBeGreaterThan(0);
    expect(free).not.toContain(areaIds[0]);
    const areaId = free[0] ?? '';
    const invitation = { name: 'Ida', email: 'ida@example.dk', role: 'contributor' as const, areaIds: [areaId] };
    expect(await inviteUser(editor, invitation)).toMatchObject({ ok: true });
    const { unassigned, recipients } = await view();
    expect(unassigned.map(({ id }) => id)).toEqual(free);
    expect(unassigned[0]).toMatchObject({ invited: ['Ida'], left: expect.any(Number) });
    const taken = await makeUser({ kommuneId, role: 'contributor', areaIds: [areaId] });
    const after = await view();
    expect(after.unassigned.map(({ id }) => id)).toEqual(free.slice(1));
    expect(after.recipients).toHaveLength(recipients.length + 1);
    await quietly((tx) => tx.user.update({ where: { id: taken.userId }, data: { active: false } }));
    expect((await view()).unassigned.map(({ id }) => id)).toEqual(free);
  });

  test('no letter holds a note or another’s area', async () => {
    const { areaIds } = people;
    await quietly((tx) =>
      tx.placement.updateMany({ where: { radarId, areaId: areaIds[1] ?? '' }, data: { note: 'HEMMELIG NOTE' } }),
    );
    const id = await plan('2026-11-26');
    await sendReminders({ today: '2026-11-26', hour: 8 });
    const letters = await queuedLetters(id);
    expect(letters).toHaveLength(1);
    expect(JSON.stringify(letters)).not.toContain('HEMMELIG');
    expect(letters[0]).toMatchObject({ areas: [expect.anything()] });
  });

  test('one taken back is never sent; one that is four days late neither', async () => {
    const { editor } = people;
    const id = await plan('2026-12-10');
    expect(await cancelReminder(editor, { id })).toMatchObject({ ok: true });
    expect(await cancelReminder(editor, { id })).toMatchObject({ reason: 'already-sent' });
    const late = await plan('2026-12-11');
    expect(await sendReminders({ today: '2026-12-10', hour: 12 })).toBe(0);
    expect(await sendReminders({ today: '2026-12-15', hour: 12 })).toBe(0);
    const states = new Map((await view(12, '2026-12-15')).reminders.map((row) => [row.id, row.state]));
    expect([states.get(id), states.get(late)]).toEqual(['cancelled', 'missed']);
    expect(await sendReminders({ today: '2026-12-14', hour: 0 })).toBe(1);
  });

  test('without letters none can be planned, those planned wait, and the list is there', async () => {
    const { editor } = people;
    const id = await plan('2026-12-20');
    useSettings({});
    expect(await planReminder(editor, { radarId, sendOn: '2026-12-21', today })).toMatchObject({ reason: 'no-mail' });
    expect(await sendReminders({ today: '2026-12-20', hour: 12 })).toBe(0);
    expect(await view()).toMatchObject({ mail: 'no-server', recipients: [expect.anything()] });
    useSettings(mailSettings);
    expect((await view()).reminders.find((row) => row.id === id)).toMatchObject({ state: 'planned' });
  });
});

/** Answers everything in one area. */
async function fillAll(radarId: string, areaId: string, updatedById: string): Promise<void> {
  const { read } = database();
  const { editionId } = await read.radar.findUniqueOrThrow({ where: { id: radarId }, select: { editionId: true } });
  const technologies = await read.editionTechnology.findMany({ where: { editionId }, select: { technologyId: true } });
  const cells = technologies.map(({ technologyId }) => ({ technologyId, radarId, areaId, scope: areaId, updatedById }));
  await quietly((tx) => tx.placement.createMany({ data: cells.map((cell) => ({ ...cell, answer: 'unknown' })) }));
}
