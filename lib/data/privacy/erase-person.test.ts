import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { seal } from '../../config/seal';
import type { Role, Viewer } from '../../domain/access';
import { database } from '../database';
import { readExport } from '../exports/read-export';
import { retireExport } from '../exports/retire-export';
import { storeExportFile } from '../exports/store-file';
import { mailPurpose } from '../mail/queue-mail';
import { hashName } from '../people/hash-token';
import { listUsers } from '../people/list-users';
import { findSignedIn, openSession } from '../people/sessions';
import { changeActive } from '../people/users';
import { makeUser } from '../testing/builders';
import { auditOf, makeExport, makePaperKommune, nameAuthor, type PaperKommune } from '../testing/export-builders';
import { findEverywhere } from '../testing/find-everywhere';
import { must } from '../testing/import-builders';
import { auditCount, auditedActions } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { erasePerson } from './erase-person';
import { exportPerson } from './export-person';
import { readPerson } from './read-person';

const name = 'Ingeborg Østergård-Nygaard';
const write = () => database().write;

/** A second editor with all that Pejling may keep of a person. */
async function makeTraces({ kommuneId, areaIds }: PaperKommune, part: { role?: Role; email?: string } = {}) {
  const { role = 'editor', email = `ingeborg-${randomUUID()}@kommune.dk` } = part;
  const person = await makeUser({ kommuneId, role, email, passwordHash: 'argon2-hash', areaIds: areaIds.slice(0, 1) });
  const { userId } = person;
  const invited = { kommuneId, email, name, role, expiresAt: new Date(), usedAt: new Date() };
  const letter = { kind: 'reminder', sealed: seal(JSON.stringify({ to: email, name }), mailPurpose) };
  const token = await write().$transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { name, directoryId: `issuer ${email}` } });
    await tx.invitation.create({ data: { ...invited, tokenHash: randomUUID() } });
    await tx.passwordReset.create({ data: { userId, tokenHash: randomUUID(), expiresAt: new Date() } });
    await tx.outgoingMail.create({ data: { ...letter, kommuneId, entityId: 'r', nextAttemptAt: new Date() } });
    await tx.auditName.create({ data: { actorId: userId, kommuneId, name } });
    const key = hashName(`account:${email}`);
    await tx.signInThrottle.create({ data: { key, failures: 1, windowStart: new Date() } });
    return openSession(tx, { userId, method: 'password', device: 'Firefox' });
  });
  return { person, userId, email, token };
}

const erase = (viewer: Viewer, userId: string, revision = 1) => erasePerson(viewer, { userId, revision });

describe('erasing a person', () => {
  testDatabase();
  let kommune: PaperKommune;
  beforeAll(async () => {
    vi.stubEnv('SESSION_SECRET', 'a secret of the tests, long enough for it');
    kommune = await makePaperKommune();
  });
  afterAll(() => vi.unstubAllEnvs());
  beforeEach(async () => {
    await write().$transaction((tx) => tx.user.updateMany({ where: { erasedAt: null }, data: { active: true } }));
  });

  test('leaves nothing of the name or the address anywhere in the database', async () => {
    const { person, userId, email, token } = await makeTraces(kommune);
    const paper = await makeExport({ editor: person });
    await nameAuthor(paper, name);
    const kept = await database().read.export.findUniqueOrThrow({ where: { id: paper } });
    await write().$transaction((tx) =>
      tx.exportFile.create({
        data: { exportId: paper, format: 'docx', bytes: Buffer.from(name), size: 9, sha256: 'x', version: '1' },
      }),
    );
    const everywhere = ['AuditName.name', 'Export.content', 'Export.createdByName', 'ExportFile.bytes'];
    expect(await findEverywhere(name)).toEqual([...everywhere, 'Invitation.name', 'User.name']);
    expect(await findEverywhere(email)).toEqual(['Invitation.email', 'User.directoryId', 'User.email']);

    expect(await erase(kommune.editor, userId)).toEqual({ ok: true, value: null });

    expect(await findEverywhere(name)).toEqual([]);
    expect(await findEverywhere(email)).toEqual([]);
    expect(await findEverywhere('argon2-hash')).toEqual([]);
    expect(await findEverywhere(hashName(`account:${email}`))).toEqual([]);
    expect(await findSignedIn(token)).toBeNull();
    const counted = [
      await database().read.session.count({ where: { userId } }),
      await database().read.passwordReset.count({ where: { userId } }),
      await database().read.userArea.count({ where: { userId } }),
      await database().read.outgoingMail.count({ where: { sealed: { not: '' } } }),
    ];
    expect(counted).toEqual([0, 0, 0, 0]);
    expect(await auditedActions(userId)).toEqual(['user.erased']);

    const after = await database().read.export.findUniqueOrThrow({ where: { id: paper } });
    const content = { ...JSON.parse(kept.content), author: null };
    expect({ ...after, content: JSON.parse(after.content) }).toEqual({
      ...{ ...kept, content, createdByName: '' },
    });
    expect(must(await readExport(kommune.editor, paper))).toMatchObject({
      createdByName: null,
      snapshot: { author: null },
    });
    expect(await database().read.exportFile.count({ where: { exportId: paper } })).toBe(0);
    const removed = [{ format: 'docx', sha256: 'x' }];
    expect((await auditOf(paper)).at(-1)).toEqual({
      action: 'export.author-erased',
      after: JSON.stringify({ removed }),
    });
  });

  test('leaves the files of public and of retired papers as they were issued, and of papers without the name all', async () => {
    const { person, userId } = await makeTraces(kommune);
    const shared = await makeExport({ editor: person }, { options: { audience: 'public', draft: false } });
    const retired = await makeExport({ editor: person });
    const nameless = await makeExport({ editor: person });
    const papers = [shared, retired, nameless];
    for (const exportId of papers)
      must(await storeExportFile(person, { exportId, format: 'csv', bytes: Buffer.from(exportId), version: '1' }));
    must(await retireExport(person, { id: retired, reason: '' }, new Date()));
    for (const id of [shared, retired]) {
      await write().$transaction((tx) => tx.exportFile.deleteMany({ where: { exportId: id } }));
      await nameAuthor(id, name);
      const file = { exportId: id, format: 'csv', bytes: Buffer.from(id), size: 36, sha256: id, version: '1' };
      await write().$transaction((tx) => tx.exportFile.create({ data: file }));
    }
    const filesNow = () =>
      database().read.exportFile.findMany({ where: { exportId: { in: papers } }, orderBy: { exportId: 'asc' } });
    const row = () => database().read.export.findUniqueOrThrow({ where: { id: nameless } });
    const [files, before] = [await filesNow(), await row()];
    must(await erase(kommune.editor, userId));
    expect(await filesNow()).toEqual(files);
    expect(files).toHaveLength(3);
    expect(await findEverywhere(name)).toEqual([]);
    expect(await row()).toEqual(before);
    const told = async (id: string) => (await auditOf(id)).filter(({ action }) => action === 'export.author-erased');
    expect(await Promise.all(papers.map(async (id) => (await told(id)).map(({ after: what }) => what)))).toEqual([
      ['{"removed":[]}'],
      ['{"removed":[]}'],
      [],
    ]);
  });

  test('leaves what others have alone', async () => {
    const { userId, email } = await makeTraces(kommune);
    const other = await makeTraces(kommune);
    const papers = [await makeExport({ editor: kommune.editor }), await makeExport({ editor: other.person })];
    const rows = () => database().read.export.findMany({ where: { id: { in: papers } }, orderBy: { id: 'asc' } });
    const before = await rows();
    const { kommuneId } = kommune.strange;
    const invited = { kommuneId, email, name: 'Deres', role: 'reader', expiresAt: new Date() };
    await write().$transaction((tx) => tx.invitation.create({ data: { ...invited, tokenHash: randomUUID() } }));
    must(await erase(kommune.editor, userId));
    expect(await rows()).toEqual(before);
    expect(await findSignedIn(other.token)).not.toBeNull();
    expect(await findEverywhere(other.email)).toEqual(['Invitation.email', 'User.directoryId', 'User.email']);
    // Another kommune's invitation is that kommune's to erase.
    expect(await findEverywhere(email)).toEqual(['Invitation.email']);
    must(await erase(kommune.editor, other.userId));
  });

  test('is for good: the account is not listed, opened again, seen or erased twice', async () => {
    const { userId } = await makeTraces(kommune, { role: 'reader' });
    must(await erase(kommune.editor, userId));
    const revision = 2;
    expect(must(await listUsers(kommune.editor)).users.map(({ id }) => id)).not.toContain(userId);
    const gone = { ok: false, code: 'not_found' };
    expect(await changeActive(kommune.editor, { userId, revision, active: true })).toMatchObject(gone);
    expect(await erase(kommune.editor, userId, revision)).toMatchObject(gone);
    expect(await readPerson(kommune.editor, userId)).toMatchObject(gone);
    expect(await exportPerson(kommune.editor, userId)).toMatchObject(gone);
  });

  test('lets whoever comes back be a new account', async () => {
    const { userId, email } = await makeTraces(kommune, { role: 'reader' });
    must(await erase(kommune.editor, userId));
    const again = await makeUser({ kommuneId: kommune.kommuneId, role: 'reader', email });
    expect(again.userId).not.toBe(userId);
  });

  test('is for an editor of the kommune, or a coordinator of coordinators', async () => {
    const { userId } = await makeTraces(kommune, { role: 'reader' });
    const coordinator = await makeUser({ kommuneId: null, role: 'coordinator' });
    const before = await auditCount();
    for (const viewer of [kommune.contributor, kommune.reader])
      expect(await erase(viewer, userId)).toMatchObject({ code: 'forbidden' });
    for (const viewer of [kommune.stranger, kommune.coordinator])
      expect(await erase(viewer, userId)).toMatchObject({ code: 'not_found' });
    expect(await erase(kommune.editor, coordinator.userId)).toMatchObject({ code: 'not_found' });
    expect(await auditCount()).toBe(before);
    expect(await erase(kommune.coordinator, coordinator.userId)).toEqual({ ok: true, value: null });
    expect(await erase(kommune.editor, userId)).toEqual({ ok: true, value: null });
  });

  test('is not for an editor who is none any more', async () => {
    const { userId } = await makeTraces(kommune, { role: 'reader' });
    const past = await makeUser({ kommuneId: kommune.kommuneId, role: 'editor' });
    const closed = { where: { id: past.userId }, data: { active: false } };
    await write().$transaction((tx) => tx.user.update(closed));
    expect(await erase(past, userId)).toMatchObject({ code: 'forbidden' });
  });

  test('spares the last editor, oneself, and an account that has changed since', async () => {
    const { kommuneId } = kommune.strange;
    const own = { ok: false, code: 'conflict', reason: 'own-account' };
    expect(await erase(kommune.stranger, kommune.stranger.userId)).toMatchObject(own);
    expect(await erase(kommune.coordinator, kommune.coordinator.userId)).toMatchObject(own);
    const second = await makeUser({ kommuneId, role: 'editor' });
    const changed = { ok: false, code: 'conflict', reason: 'changed' };
    expect(await erase(kommune.stranger, second.userId, 7)).toMatchObject(changed);
    expect(must(await readPerson(kommune.stranger, second.userId)).obstacle).toBeNull();
    // Both at once: one of them remains.
    const both = await Promise.all([erase(kommune.stranger, second.userId), erase(second, kommune.stranger.userId)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    const left = { kommuneId, role: 'editor', active: true, erasedAt: null };
    expect(await database().read.user.count({ where: left })).toBe(1);
  });
});
