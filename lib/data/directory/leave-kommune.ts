import { endSessionsOf } from '../people/sessions';
import { findLetters } from '../privacy/find-letters';
import type { Audit, Tx } from '../transaction';
import type { DirectoryUser } from './follow-groups';

/**
 * Closes the account of somebody whose groups now are another kommune's, and lets go of who they are in the directory. What was done in
 * one kommune stays there under its id, where its editors can show and erase it; the other kommune gets an account of its own.
 */
export async function leaveKommune(tx: Tx, audit: Audit, user: DirectoryUser): Promise<void> {
  const { id, kommuneId, role } = user;
  await endSessionsOf(tx, id);
  await tx.passwordReset.deleteMany({ where: { userId: id } });
  await tx.userArea.deleteMany({ where: { userId: id } });
  await forgetAddress(tx, user);
  const left = { directoryId: null, passwordHash: null, fromGroups: false, active: false };
  const data = { ...left, email: leftEmail(id), revision: { increment: 1 } };
  await tx.user.update({ where: { id }, data, select: { id: true } });
  const entry = { action: 'user.moved', entity: 'user', entityId: id, kommuneId, actorId: id };
  await audit({ ...entry, before: { role }, after: { role: null, by: 'directory' } });
}

/** The address goes with the person: what waits to be sent to it from here is not sent, and invitations to it are void. */
async function forgetAddress(tx: Tx, { id, kommuneId }: DirectoryUser): Promise<void> {
  const { email } = await tx.user.findUniqueOrThrow({ where: { id }, select: { email: true } });
  const letters = await findLetters(tx, { kommuneId, email });
  await tx.outgoingMail.deleteMany({
    where: { OR: [{ id: { in: letters.map((letter) => letter.id) } }, { entityId: id }] },
  });
  await tx.invitation.deleteMany({ where: { kommuneId, email } });
}

/** The address of an account that was left: no two are the same, and no letter ever gets there (RFC 2606). */
function leftEmail(userId: string): string {
  return `${userId}@flyttet.invalid`;
}
