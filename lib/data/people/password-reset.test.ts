import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { claimMail } from '../mail/claim-mail';
import { makeKommune, makeUser } from '../testing/builders';
import { auditCount, auditedActions, makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { mailSettings, queuedLetters, useSettings, withMail } from '../testing/with-mail';
import { quietly } from '../transaction';
import { hashName, hashToken } from './hash-token';
import { askReset, completeReset, findReset } from './password-reset';
import { answerResetAsk } from './password-reset-ask';
import { makeEditorResetLink, makeOperatorResetLink, makeReset, makeResetLink } from './password-reset-link';
import { hashPassword } from './passwords';
import { findSignedIn, openSession } from './sessions';
import { signIn } from './sign-in';

const old = 'en hest på en mark';
const password = 'to heste på en mark';

describe('a new password by a link', () => {
  testDatabase();
  withMail();
  let people: People;
  let passwordHash: string;
  beforeAll(async () => {
    people = await makePeople();
    passwordHash = await hashPassword(old);
  });

  async function member(more: { role?: 'editor' | 'reader'; kommuneId?: string } = {}) {
    const email = `${randomUUID()}@example.dk`;
    const viewer = await makeUser({ kommuneId: people.kommuneId, role: 'reader', email, passwordHash, ...more });
    return { ...viewer, email };
  }

  const linkFor = (userId: string) => quietly((tx) => makeReset(tx, userId, null));
  const expire = (token: string) =>
    quietly((tx) =>
      tx.passwordReset.update({
        where: { tokenHash: hashToken(token) },
        data: { expiresAt: new Date(Date.now() - 1) },
      }),
    );

  test('works once, ends every session, and lets the person in at once', async () => {
    const user = await member();
    const session = await quietly((tx) => openSession(tx, { userId: user.userId, method: 'password', device: '' }));
    for (let tries = 0; tries < 11; tries += 1) await signIn({ email: user.email, password: 'x', address: 'a' });
    const [token, other] = [await linkFor(user.userId), await linkFor(user.userId)];
    expect(await findReset(token)).toMatchObject({ ok: true, value: { email: user.email } });
    expect(await completeReset({ token, password: 'kort' })).toMatchObject({ reason: 'too-short' });
    expect(await findSignedIn(session)).not.toBeNull();
    expect(await completeReset({ token, password })).toEqual({ ok: true, value: null });
    expect(await findSignedIn(session)).toBeNull();
    expect(await completeReset({ token, password: 'tre heste på en mark' })).toMatchObject({ reason: 'used' });
    expect(await findReset(other)).toMatchObject({ code: 'not_found' });
    expect(await signIn({ email: user.email, password: old, address: 'b' })).toMatchObject({ code: 'forbidden' });
    expect(await signIn({ email: user.email, password, address: 'b' })).toMatchObject({ ok: true });
    const actions = await auditedActions(user.userId);
    expect(actions.filter((action) => action !== 'session.refused')).toEqual(['user.password-reset', 'session.opened']);
  });

  test('of two who use it at once, one does', async () => {
    const user = await member();
    const token = await linkFor(user.userId);
    const results = await Promise.all([
      completeReset({ token, password }),
      completeReset({ token, password: 'tre heste på en mark' }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is nothing after an hour, for a closed account, and where passwords are off', async () => {
    const user = await member();
    const token = await linkFor(user.userId);
    useSettings({ ...mailSettings, ...directory, PASSWORD_SIGN_IN: 'off' });
    expect(await findReset(token)).toMatchObject({ code: 'not_found' });
    expect(await completeReset({ token, password })).toMatchObject({ code: 'not_found' });
    expect(await askReset({ email: user.email, address: 'off' })).toMatchObject({ code: 'not_found' });
    expect(await makeResetLink(people.editor, { userId: user.userId, show: true })).toMatchObject({ ok: false });
    useSettings(mailSettings);
    await expire(token);
    expect(await completeReset({ token, password })).toMatchObject({ reason: 'expired' });
    const again = await linkFor(user.userId);
    await quietly((tx) => tx.user.update({ where: { id: user.userId }, data: { active: false } }));
    expect(await completeReset({ token: again, password })).toMatchObject({ code: 'not_found' });
    expect(await findReset('en-helt-anden')).toMatchObject({ code: 'not_found' });
  });

  describe('asked for', () => {
    const answer = async (email: string) => {
      const mails = await claimMail(new Date(), 50);
      const mine = mails.find(({ letter }) => letter?.kind === 'reset-ask' && letter.to === email);
      return mine === undefined ? 'nothing' : answerResetAsk(mine, email);
    };

    test('writes the same for an address with and without an account', async () => {
      const user = await member();
      const written = async (email: string) => {
        const before = await auditCount();
        expect(await askReset({ email: ` ${email.toUpperCase()} `, address: email })).toEqual({
          ok: true,
          value: null,
        });
        expect(await database().read.passwordReset.count({ where: { user: { email } } })).toBe(0);
        const entityId = hashName(`account:${email}`);
        expect(await queuedLetters(entityId)).toEqual([{ kind: 'reset-ask', to: email }]);
        return { rows: (await auditCount()) - before, actions: await auditedActions(entityId) };
      };
      expect(await written(user.email)).toEqual(await written('ukendt@example.dk'));
    });

    test('becomes a letter for an account, and nothing for anybody else', async () => {
      const user = await member();
      const closed = await member();
      await quietly((tx) => tx.user.update({ where: { id: closed.userId }, data: { active: false } }));
      const byDirectory = await makeUser({
        kommuneId: people.kommuneId,
        role: 'reader',
        email: 'kun-login@example.dk',
      });
      for (const email of [user.email, closed.email, 'kun-login@example.dk', 'ingen@example.dk'])
        await askReset({ email, address: `from ${email}` });
      const mails = await claimMail(new Date(), 50);
      const made = await Promise.all(
        mails.flatMap((mail) => (mail.letter?.kind === 'reset-ask' ? [answerResetAsk(mail, mail.letter.to)] : [])),
      );
      const mine = made.flatMap((letter) => letter ?? []).filter(({ to }) => to === user.email);
      expect(mine).toHaveLength(1);
      expect(await findReset(mine[0]?.token ?? '')).toMatchObject({ value: { email: user.email } });
      expect(await queuedLetters(user.userId)).toEqual(mine);
      for (const { userId } of [closed, byDirectory])
        expect(await database().read.passwordReset.count({ where: { userId } })).toBe(0);
      expect(await queuedLetters(hashToken('account:ingen@example.dk'))).toEqual([]);
      expect(await auditedActions(user.userId)).toEqual(['reset.made']);
    });

    test('at most three in a quarter of an hour for an account, from wherever', async () => {
      const { email } = await member();
      for (let tries = 0; tries < 3; tries += 1)
        expect(await askReset({ email, address: `address ${tries}` })).toMatchObject({ ok: true });
      const before = await auditCount();
      expect(await askReset({ email, address: 'another' })).toMatchObject({ reason: 'throttled' });
      expect(await auditCount()).toBe(before);
    });

    test('at most fifty from an address', async () => {
      const ask = () => askReset({ email: `${randomUUID()}@example.dk`, address: 'flood' });
      for (let tries = 0; tries < 50; tries += 1) expect(await ask()).toMatchObject({ ok: true });
      expect(await ask()).toMatchObject({ reason: 'throttled' });
    });

    test('is nothing where no letters are sent', async () => {
      useSettings({});
      expect(await askReset({ email: 'a@example.dk', address: 'without' })).toMatchObject({ code: 'not_found' });
      useSettings(mailSettings);
      expect(await answer('a@example.dk')).toBe('nothing');
    });
  });

  describe('made for another', () => {
    test('an editor for those of the kommune, by letter or shown', async () => {
      const { editor } = people;
      const user = await member();
      const sent = await makeResetLink(editor, { userId: user.userId, show: false });
      expect(sent).toMatchObject({ value: { mailed: true } });
      expect(await queuedLetters(user.userId)).toHaveLength(1);
      const shown = await makeResetLink(editor, { userId: user.userId, show: true });
      if (!sent.ok || !shown.ok) throw new Error('No link');
      expect(shown.value.mailed).toBe(false);
      expect(await queuedLetters(user.userId)).toEqual([]);
      expect(await findReset(sent.value.token)).toMatchObject({ code: 'not_found' });
      expect(await completeReset({ token: shown.value.token, password })).toMatchObject({ ok: true });
    });

    test('nobody else, and for nobody else', async () => {
      const { editor, contributor, reader, coordinator, stranger } = people;
      const { userId } = await member();
      const make = (viewer: typeof editor) => makeResetLink(viewer, { userId, show: true });
      const before = await auditCount();
      for (const viewer of [contributor, reader]) expect(await make(viewer)).toMatchObject({ code: 'forbidden' });
      for (const viewer of [coordinator, stranger]) expect(await make(viewer)).toMatchObject({ code: 'not_found' });
      expect(await makeResetLink(editor, { userId: editor.userId, show: true })).toMatchObject({
        reason: 'own-account',
      });
      const demo = { userId: reader.userId, show: true };
      expect(await makeResetLink(editor, demo)).toMatchObject({ reason: 'no-password' });
      expect(await makeResetLink(reader, { userId: coordinator.userId, show: true })).toMatchObject({ ok: false });
      for (const viewer of [editor, contributor, reader])
        expect(await makeEditorResetLink(viewer, { kommuneId: people.kommuneId })).toMatchObject({ code: 'forbidden' });
      expect(await auditCount()).toBe(before);
    });

    test('a coordinator for a coordinator, and for a kommune’s only editor, who alone gets the letter', async () => {
      const { coordinator } = people;
      const other = await makeUser({ kommuneId: null, role: 'coordinator', passwordHash });
      const made = await makeResetLink(coordinator, { userId: other.userId, show: true });
      expect(made).toMatchObject({ value: { mailed: false } });
      const { kommuneId } = await makeKommune();
      const make = () => makeEditorResetLink(coordinator, { kommuneId });
      expect(await make()).toMatchObject({ code: 'not_found' });
      const editor = await member({ role: 'editor', kommuneId });
      expect(await make()).toMatchObject({ value: { mailed: true, name: 'Prøvekommune' } });
      expect(await queuedLetters(editor.userId)).toMatchObject([{ to: editor.email }]);
      const [letter] = await queuedLetters(editor.userId);
      const token = letter !== undefined && 'token' in letter ? letter.token : '';
      expect(await findReset(token)).toEqual({ ok: true, value: { name: null, email: null } });
      const byColleague = made.ok ? await findReset(made.value.token) : made;
      expect(byColleague).toMatchObject({ ok: true, value: { name: 'Prøve coordinator' } });
      expect(await auditedActions(editor.userId)).toEqual(['reset.made']);
      await member({ role: 'editor', kommuneId });
      expect(await make()).toMatchObject({ reason: 'several-editors' });
    });

    test('where no letters are sent not by a coordinator for a kommune’s editor, who would be let in', async () => {
      const { kommuneId } = await makeKommune();
      const editor = await member({ role: 'editor', kommuneId });
      useSettings({});
      expect(await makeEditorResetLink(people.coordinator, { kommuneId })).toMatchObject({
        code: 'conflict',
        reason: 'no-mail',
      });
      useSettings(mailSettings);
      expect(await database().read.passwordReset.count({ where: { userId: editor.userId } })).toBe(0);
      expect(await auditedActions(editor.userId)).toEqual([]);
    });

    test('whoever runs the server, by an address with an open account and a password', async () => {
      const user = await member();
      const made = await makeOperatorResetLink(` ${user.email.toUpperCase()}`);
      if (!made.ok) throw new Error(made.reason);
      expect(made.value.mailed).toBe(false);
      const row = await database().read.auditEvent.findFirstOrThrow({ where: { entityId: user.userId } });
      expect(row).toMatchObject({ action: 'reset.made', actorId: null, kommuneId: people.kommuneId });
      expect(await completeReset({ token: made.value.token, password })).toMatchObject({ ok: true });
      expect(await makeOperatorResetLink('ukendt@example.dk')).toMatchObject({ code: 'not_found' });
      const byDirectory = { kommuneId: people.kommuneId, role: 'reader', email: 'kun-direktorat@example.dk' } as const;
      await makeUser(byDirectory);
      expect(await makeOperatorResetLink(byDirectory.email)).toMatchObject({ reason: 'no-password' });
      await quietly((tx) => tx.user.update({ where: { id: user.userId }, data: { active: false } }));
      expect(await makeOperatorResetLink(user.email)).toMatchObject({ code: 'not_found' });
    });
  });
});

const directory = { OIDC_ISSUER: 'https://login.example.dk', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y' };
