import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { seal } from '../../config/seal';
import type { Viewer } from '../../domain/access';
import { database } from '../database';
import { mailPurpose } from '../mail/queue-mail';
import { closeMeeting } from '../meetings/close-meeting';
import { openMeeting } from '../meetings/open-meeting';
import { hashName } from '../people/hash-token';
import { openSession } from '../people/sessions';
import { makeUser } from '../testing/builders';
import { makeExport, makePaperKommune, type PaperKommune } from '../testing/export-builders';
import { must } from '../testing/import-builders';
import { makeInitiative } from '../testing/initiative-builders';
import { planMeeting, viewMeeting } from '../testing/meeting-builders';
import { auditCount, auditedActions } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { exportPerson } from './export-person';
import { listManagedPeople, whoMayErase } from './managed-people';
import { readPerson } from './read-person';

const email = 'ingeborg@kommune.dk';
const name = 'Ingeborg Østergård';

describe('what is kept about a person', () => {
  testDatabase();
  let kommune: PaperKommune;
  let person: Viewer;
  beforeAll(async () => {
    vi.stubEnv('SESSION_SECRET', 'a secret of the tests, long enough for it');
    kommune = await makePaperKommune();
    const { kommuneId, areaIds } = kommune;
    person = await makeUser({
      kommuneId,
      role: 'editor',
      email,
      passwordHash: 'argon2-hash',
      areaIds: areaIds.slice(0, 1),
    });
    const { userId } = person;
    const invited = { kommuneId, email, name, role: 'editor', expiresAt: new Date(), usedAt: new Date() };
    const letter = (to: string) => ({
      ...{ kommuneId, kind: 'reminder', entityId: 'r', nextAttemptAt: new Date() },
      sealed: seal(JSON.stringify({ to }), mailPurpose),
    });
    const event = { action: 'session.refused', entity: 'account', entityId: hashName(`account:${email}`) };
    await database().write.$transaction(async (tx) => {
      await tx.user.update({ where: { id: userId }, data: { name, directoryId: 'https://idp|17' } });
      const { id } = await tx.invitation.create({ data: { ...invited, tokenHash: 'token-hash' } });
      await tx.auditEvent.create({ data: { ...event, action: 'invitation.accepted', entityId: id, actorId: userId } });
      await tx.auditEvent.create({ data: event });
      await tx.outgoingMail.createMany({ data: [letter(email), letter('en-anden@kommune.dk')] });
      await tx.auditName.create({ data: { actorId: userId, kommuneId, name } });
      await tx.kommune.update({ where: { id: kommuneId }, data: { contactEmail: email.toUpperCase() } });
      await openSession(tx, { userId, method: 'password', device: 'Firefox på Windows' });
    });
    await makeInitiative({ kommuneId, owner: `Afd. for data: ${name}`, title: 'Chat', areaIds: areaIds.slice(0, 1) });
    await makeInitiative({ kommuneId, owner: 'Ingeborg Andersen', title: 'En anden', areaIds: areaIds.slice(0, 1) });
    await makeExport({ editor: person });
    const participants = `Direktør\n${name}, økonomi`;
    await planMeeting(kommune.editor, [], { title: 'Næste drøftelse', participants });
    const past = await planMeeting(kommune.editor, [], { title: 'Sidste drøftelse', participants });
    must(await openMeeting(kommune.editor, { id: past.id, revision: past.revision }));
    const { id, revision } = await viewMeeting(kommune.editor, past.id);
    must(await closeMeeting(kommune.editor, { id, revision, version: '1', now: new Date() }));
  });
  afterAll(() => vi.unstubAllEnvs());

  test('is told to the person in full, and that it was is audited', async () => {
    const data = must(await exportPerson(person, person.userId));
    expect(data).toMatchObject({
      account: { email, name, role: 'editor', directoryId: 'https://idp|17', hasPassword: true },
      areas: [{ id: kommune.areaIds[0] }],
      sessions: [{ method: 'password', device: 'Firefox på Windows' }],
      passwordResets: [],
      invitations: [{ email, name }],
      waitingLetters: [{ kind: 'reminder' }],
      papersAsAuthor: [{ createdByName: '', year: 2026 }],
      nameInAudit: name,
    });
    expect(data.mentions.map(({ kind, title }) => [kind, title])).toEqual([
      ['contact', 'Prøvekommune'],
      ['initiative', 'Chat'],
      ['participants', 'Næste drøftelse'],
      ['minutes', 'Sidste drøftelse'],
    ]);
    expect(data.mentions.at(-1)?.text).toBe(`${name}, økonomi`);
    expect(data.auditAboutThePerson.map(({ action }) => action).toSorted()).toEqual([
      'invitation.accepted',
      'session.refused',
    ]);
    expect(data.auditByThePerson.map(({ action }) => action)).toContain('export.create');
    expect(await auditedActions(person.userId)).toEqual(['user.exported']);
  });

  test('has no secret in it: no hash of a password, a session or a link, and nothing of another person', async () => {
    const text = JSON.stringify(must(await exportPerson(person, person.userId)));
    const { id: sessionId } = await database().read.session.findFirstOrThrow({ where: { userId: person.userId } });
    for (const secret of ['argon2', sessionId, 'token-hash', 'en-anden@', 'Ingeborg Andersen'])
      expect(text).not.toContain(secret);
  });

  test('is for an editor of the kommune as well, and for nobody else', async () => {
    const { userId } = person;
    const { coordinator, contributor, reader, stranger, editor } = kommune;
    const before = await auditCount();
    for (const viewer of [contributor, reader, coordinator, stranger]) {
      expect(await exportPerson(viewer, userId)).toMatchObject({ ok: false, code: 'not_found' });
      expect(await readPerson(viewer, userId)).toMatchObject({ ok: false, code: 'not_found' });
    }
    expect(await exportPerson(editor, randomUUID())).toMatchObject({ ok: false, code: 'not_found' });
    expect(await auditCount()).toBe(before);
    expect(must(await exportPerson(editor, userId)).account.email).toBe(email);
  });

  test('of a coordinator is for coordinators', async () => {
    const other = await makeUser({ kommuneId: null, role: 'coordinator' });
    expect(must(await exportPerson(kommune.coordinator, other.userId)).account.id).toBe(other.userId);
    expect(await exportPerson(kommune.editor, other.userId)).toMatchObject({ code: 'not_found' });
  });

  test('is told everyone of oneself, whatever the role', async () => {
    for (const viewer of [kommune.contributor, kommune.reader, kommune.coordinator])
      expect(must(await exportPerson(viewer, viewer.userId)).account.role).toBe(viewer.role);
  });

  test('is counted on the page as in the file', async () => {
    const data = must(await exportPerson(kommune.editor, person.userId));
    expect(must(await readPerson(kommune.editor, person.userId))).toMatchObject({
      ...{ name, email, hasDirectory: true, obstacle: null },
      ...{ sessions: 1, invitations: 1, letters: 1, papers: 1 },
      // And the row of that export itself.
      audit: data.auditAboutThePerson.length + data.auditByThePerson.length + 1,
      mentions: data.mentions,
    });
  });

  test('names whom an editor and a coordinator may look at, and whom to ask', async () => {
    const others = await listManagedPeople(kommune.editor);
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining([person.userId, kommune.reader.userId]));
    expect(others.map(({ id }) => id)).not.toContain(kommune.editor.userId);
    expect(others.map(({ id }) => id)).not.toContain(kommune.stranger.userId);
    expect(await listManagedPeople(kommune.reader)).toEqual([]);
    const roles = (await listManagedPeople(kommune.coordinator)).map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set(['coordinator']));
    expect(await whoMayErase(kommune.reader)).toEqual(['Ingeborg Østergård', 'Prøve editor']);
  });
});
