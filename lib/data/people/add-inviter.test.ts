import { expect, test } from 'vitest';
import type { InvitationLetter } from '../../domain/mail/letter';
import { makePeople } from '../testing/people';
import { testDatabase } from '../testing/test-database';
import { quietly } from '../transaction';
import { addInviter } from './add-inviter';

testDatabase();

test('an invitation is sent with the name of who invites, and without one that is erased', async () => {
  const { editor } = await makePeople();
  const about = { to: 'ny@example.dk', name: 'Ny', token: 't', role: 'reader', kommuneName: 'Samsø', expiresAt: 0 };
  const letter = { ...about, kind: 'invitation', invitedById: editor.userId } as const;
  const sent = (given: object) => addInviter({ ...letter, ...given } as InvitationLetter);
  expect(await sent({})).toMatchObject({ invitedBy: 'Prøve editor', to: 'ny@example.dk' });
  expect(await sent({ invitedById: undefined })).not.toHaveProperty('invitedBy');
  await quietly((tx) =>
    tx.user.update({ where: { id: editor.userId }, data: { name: '', erasedAt: new Date() }, select: { id: true } }),
  );
  expect(await sent({})).not.toHaveProperty('invitedBy');
});
