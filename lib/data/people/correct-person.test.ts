import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { queueMail } from '../mail/queue-mail';
import { makeUser } from '../testing/builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { queuedLetters, withMail } from '../testing/with-mail';
import { quietly } from '../transaction';
import { correctOwnName, correctPerson } from './correct-person';

describe('a name or an address that is wrong', () => {
  testDatabase();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  const set = (id: string, data: { passwordHash?: string; directoryId?: string }) =>
    database().write.user.update({ where: { id }, data, select: { id: true } });
  const read = (id: string) =>
    database().read.user.findUniqueOrThrow({ where: { id }, select: { name: true, email: true, revision: true } });
  const someone = () => makeUser({ kommuneId: people.kommuneId, role: 'reader' });

  test('is corrected by the editor, and the audit has neither', async () => {
    const { userId } = await someone();
    await set(userId, { passwordHash: 'x' });
    await database().write.passwordReset.create({
      data: { userId, tokenHash: 'gammel', expiresAt: new Date(Date.now() + 60_000) },
    });
    const change = { userId, revision: 1, name: 'Ida Indkøb', email: ' Ida.Rettet@Example.dk' };
    expect(await correctPerson(people.editor, change)).toMatchObject({ ok: true });
    expect(await read(userId)).toEqual({ name: 'Ida Indkøb', email: 'ida.rettet@example.dk', revision: 2 });
    expect(await auditedActions(userId)).toEqual(['user.named', 'user.addressed']);
    // A link that went to the old address opens nothing any more.
    expect(await database().read.passwordReset.count({ where: { userId } })).toBe(0);
    const kept = await database().read.auditName.findUnique({ where: { actorId: userId }, select: { name: true } });
    expect(kept).toEqual({ name: 'Ida Indkøb' });
  });

  test('is corrected by nobody else, and only in the own kommune', async () => {
    const { userId } = await someone();
    const before = await auditCount();
    const change = { userId, revision: 1, name: 'Andet Navn', email: null };
    for (const viewer of [people.contributor, people.reader, people.coordinator])
      expect(await correctPerson(viewer, change)).toMatchObject({ ok: false });
    expect(await correctPerson(people.stranger, change)).toMatchObject({ code: 'not_found' });
    expect(await auditCount()).toBe(before);
  });

  test('stays where the directory says it, where there is no password, and where somebody was faster', async () => {
    const [known, demo] = [await someone(), await someone()];
    await set(known.userId, { directoryId: 'idp|1' });
    const name = 'Andet Navn';
    const stays = { code: 'conflict', reason: 'from-directory' };
    const mine = { userId: known.userId, revision: 1, name, email: null };
    expect(await correctPerson(people.editor, mine)).toMatchObject(stays);
    expect(await correctOwnName(known, { revision: 1, name })).toMatchObject(stays);
    const theirs = { userId: demo.userId, revision: 1, name, email: 'ny@example.dk' };
    expect(await correctPerson(people.editor, theirs)).toMatchObject(stays);
    expect(await correctPerson(people.editor, { ...theirs, email: null, revision: 7 })).toMatchObject({
      reason: 'changed',
    });
    expect(await auditedActions(demo.userId)).toEqual([]);
  });

  test('of one’s own is another’s to correct: whoever finds a browser open could take the account over by it', async () => {
    const { userId } = people.editor;
    await set(userId, { passwordHash: 'x' });
    const { name, email, revision } = await read(userId);
    const change = { userId, revision, name, email: 'tager.over@example.dk' };
    expect(await correctPerson(people.editor, change)).toMatchObject({ code: 'conflict', reason: 'own-address' });
    expect(await read(userId)).toEqual({ name, email, revision });
    expect(await correctPerson(people.editor, { ...change, email: null, name: 'Eget Navn' })).toMatchObject({
      ok: true,
    });
  });

  test('is no other account’s address', async () => {
    const [one, other] = [await someone(), await someone()];
    await set(one.userId, { passwordHash: 'x' });
    const { email } = await read(other.userId);
    const change = { userId: one.userId, revision: 1, name: 'Ida', email };
    expect(await correctPerson(people.editor, change)).toMatchObject({ code: 'conflict', reason: 'email-in-use' });
    expect((await read(one.userId)).email).not.toBe(email);
  });

  test('of one’s own is corrected by oneself; the same again changes nothing', async () => {
    const own = await someone();
    expect(await correctOwnName(own, { revision: 1, name: 'Rita Rettet' })).toMatchObject({ ok: true });
    expect(await correctOwnName(own, { revision: 2, name: 'Rita Rettet' })).toMatchObject({ ok: true });
    expect(await correctOwnName(own, { revision: 1, name: 'For Sent' })).toMatchObject({ reason: 'changed' });
    expect(await read(own.userId)).toMatchObject({ name: 'Rita Rettet', revision: 2 });
    expect(await auditedActions(own.userId)).toEqual(['user.named']);
  });
});

describe('an address that is changed, where letters are sent', () => {
  testDatabase();
  withMail();

  test('is told to the old one, and what waited for that is not sent there', async () => {
    const { editor, kommuneId } = await makePeople();
    const { userId } = await makeUser({ kommuneId, role: 'reader', email: 'gammel@example.dk', passwordHash: 'x' });
    const areas = [{ name: 'Social', left: 2 }];
    const about = { to: 'Gammel@example.dk', name: 'Ida', kommuneName: 'Samsø', year: 2026, fillBy: null, areas };
    await quietly((tx) =>
      queueMail(tx, { kommuneId, entityId: 'paamindelse', letter: { kind: 'reminder', ...about } }),
    );
    const change = { userId, revision: 1, name: 'Ida', email: 'ny@example.dk' };
    expect(await correctPerson(editor, change)).toMatchObject({ ok: true });
    expect(await queuedLetters('paamindelse')).toEqual([]);
    expect(await queuedLetters(userId)).toEqual([{ kind: 'moved', to: 'gammel@example.dk', name: 'Ida' }]);
  });
});
