import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { hashName } from '../people/hash-token';
import { normaliseEmail } from '../people/sign-in';
import { inTransaction, type Tx } from '../transaction';
import { erasedEmail, erasedName } from './erased-name';
import { findLetters } from './find-letters';
import { forgetAuthor } from './forget-author';
import { managedPeople } from './managed-people';
import { eraseState } from './read-person';

export type EraseInput = {
  readonly userId: string;
  /** Of the account as the viewer saw it. */
  readonly revision: number;
};

/**
 * Erases a person for good: the account is closed, and name, address, password, sessions, invitations, letters and assigned areas are gone.
 * What was done stands, without a name. `conflict` is `own-account`, `last-editor`, or `changed` when somebody was faster.
 */
export async function erasePerson(viewer: Viewer, { userId, revision }: EraseInput): Promise<Result<null>> {
  const managed = managedPeople(viewer);
  if (managed === null) return failure('forbidden', 'manage-users');
  return inTransaction(async (tx, audit) => {
    if (!(await isStill(tx, viewer))) return failure('forbidden', 'manage-users');
    const user = await tx.user.findFirst({
      where: { AND: [{ id: userId }, managed] },
      select: { id: true, kommuneId: true, email: true },
    });
    if (user === null) return failure('not_found', 'no-user');
    const { obstacle } = await eraseState(tx, viewer, user);
    if (obstacle !== null) return failure('conflict', obstacle);
    const { count } = await tx.user.updateMany({ where: { id: userId, revision }, data: closed(userId) });
    if (count !== 1) return failure('conflict', 'changed');
    await removeTraces(tx, user);
    const papers = await forgetAuthor(tx, audit, { userId, actorId: viewer.userId });
    const entry = { action: 'user.erased', entity: 'user', entityId: userId, kommuneId: user.kommuneId };
    await audit({ ...entry, actorId: viewer.userId, after: { papers } });
    return success(null);
  });
}

/** True when the viewer's account is open and has the role that the permission was asked for. */
async function isStill(tx: Tx, { userId: id, role, kommuneId }: Viewer): Promise<boolean> {
  return (await tx.user.count({ where: { id, role, kommuneId, active: true } })) === 1;
}

/** The account that is left: an id that what was done can point to, and nothing of the person. */
function closed(userId: string) {
  return {
    ...{ name: erasedName, email: erasedEmail(userId), passwordHash: null, directoryId: null, fromGroups: false },
    ...{ active: false, lastSeenAt: null, erasedAt: new Date(), revision: { increment: 1 } },
  };
}

type Erased = { readonly id: string; readonly kommuneId: string | null; readonly email: string };

async function removeTraces(tx: Tx, { id: userId, kommuneId, email }: Erased): Promise<void> {
  await tx.session.deleteMany({ where: { userId } });
  await tx.passwordReset.deleteMany({ where: { userId } });
  await tx.userArea.deleteMany({ where: { userId } });
  await tx.auditName.deleteMany({ where: { actorId: userId } });
  const letters = await findLetters(tx, { kommuneId, email });
  const invitations = await tx.invitation.findMany({ where: { kommuneId, email }, select: { id: true } });
  const about = [userId, ...invitations.map(({ id }) => id)];
  await tx.outgoingMail.deleteMany({
    where: { OR: [{ id: { in: letters.map(({ id }) => id) } }, { entityId: { in: about } }] },
  });
  await tx.invitation.deleteMany({ where: { kommuneId, email } });
  const tries = ['account', 'reset'].map((kind) => hashName(`${kind}:${normaliseEmail(email)}`));
  await tx.signInThrottle.deleteMany({ where: { key: { in: tries } } });
}
