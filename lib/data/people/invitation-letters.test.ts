import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '../database';
import { makePeople, type People } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { queuedLetters, withMail } from '../testing/with-mail';
import { findInvitation } from './accept-invitation';
import { inviteUser, renewInvitation, revokeInvitation } from './invitations';
import { listUsers } from './list-users';
import { inviteCoordinator, inviteFirstEditor, listParticipants } from './participants';

describe('invitations where letters are sent', () => {
  testDatabase();
  withMail();
  let people: People;
  beforeAll(async () => {
    people = await makePeople();
  });

  const idOf = async (email: string) => {
    const { id } = await database().read.invitation.findFirstOrThrow({ where: { email }, select: { id: true } });
    return id;
  };

  async function invite(email: string) {
    const made = await inviteUser(people.editor, { name: 'Ny', email, role: 'reader', areaIds: [] });
    if (!made.ok) throw new Error(made.reason);
    return { ...made.value, id: await idOf(email) };
  }

  test('the link is in the letter, and stands on the page as waiting', async () => {
    const { id, token, mailed } = await invite('brev@example.dk');
    expect(mailed).toBe(true);
    const about = {
      to: 'brev@example.dk',
      name: 'Ny',
      role: 'reader',
      kommuneName: 'Prøvekommune',
      invitedById: people.editor.userId,
    };
    expect(await queuedLetters(id)).toMatchObject([{ kind: 'invitation', token, ...about }]);
    const users = await listUsers(people.editor);
    const shown = users.ok ? users.value.invitations.find((invitation) => invitation.id === id) : undefined;
    expect(shown?.mail).toMatchObject({ state: 'waiting', problem: null });
  });

  test('sent anew, only the newest letter and link are left; shown, no letter is', async () => {
    const { id, token } = await invite('igen@example.dk');
    const again = await renewInvitation(people.editor, { id });
    if (!again.ok) throw new Error(again.reason);
    expect(await queuedLetters(id)).toMatchObject([{ token: again.value.token }]);
    expect(await findInvitation(token)).toMatchObject({ code: 'not_found' });
    const shown = await renewInvitation(people.editor, { id, show: true });
    expect(shown).toMatchObject({ value: { mailed: false } });
    expect(await queuedLetters(id)).toEqual([]);
  });

  test('taken back, its letter is not sent', async () => {
    const { id } = await invite('fortrudt@example.dk');
    expect(await revokeInvitation(people.editor, { id })).toMatchObject({ ok: true });
    expect(await queuedLetters(id)).toEqual([]);
  });

  test('a coordinator’s invitations go out as letters too', async () => {
    const { coordinator } = people;
    const first = { kommuneId: 'dk-0741', name: 'Søren', email: 'soren@example.dk' };
    expect(await inviteFirstEditor(coordinator, first)).toMatchObject({ value: { mailed: true } });
    expect(await inviteCoordinator(coordinator, { name: 'Kim', email: 'kim@example.dk' })).toMatchObject({ ok: true });
    expect(await queuedLetters(await idOf('soren@example.dk'))).toMatchObject([{ kommuneName: 'Samsø' }]);
    expect(await queuedLetters(await idOf('kim@example.dk'))).toMatchObject([{ kommuneName: null }]);
    const view = await listParticipants(coordinator);
    const samsoe = view.ok ? view.value.participants.find(({ id }) => id === 'dk-0741') : undefined;
    expect(samsoe?.invitation?.mail).toMatchObject({ state: 'waiting' });
  });
});
