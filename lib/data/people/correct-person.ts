import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { keepName } from '../audit/keep-name';
import { queueMail } from '../mail/queue-mail';
import { findLetters } from '../privacy/find-letters';
import { type Audit, inTransaction, type Tx, unchanged } from '../transaction';
import { isEmailInUse } from './create-invitation';
import { normaliseEmail } from './sign-in';
import { changeManagedUser } from './users';

export type CorrectInput = {
  readonly userId: string;
  readonly revision: number;
  readonly name: string;
  /** Null to leave it as it is. */
  readonly email: string | null;
};

/**
 * Corrects the name of a user that the viewer manages, and the address of one who signs in with a password here; the old address is told.
 * `conflict` is `from-directory` where the directory says what is right, `own-address`, since whoever finds a browser open could take the
 * account over by it, `email-in-use`, or `changed` when somebody was faster.
 */
export async function correctPerson(viewer: Viewer, input: CorrectInput): Promise<Result<null>> {
  return changeManagedUser(viewer, input, async (tx, user, audit) => {
    const email = input.email === null ? user.email : normaliseEmail(input.email);
    const isMoved = email !== user.email;
    if (user.byDirectory || (isMoved && !user.hasPassword)) return failure('conflict', 'from-directory');
    if (!isMoved && input.name === user.name) return unchanged(null);
    if (isMoved && user.id === viewer.userId) return failure('conflict', 'own-address');
    if (isMoved && (await isEmailInUse(tx, email))) return failure('conflict', 'email-in-use');
    const about = { id: user.id, kommuneId: user.kommuneId, actorId: viewer.userId };
    if (!(await correct(tx, audit, { ...about, revision: input.revision, name: input.name, before: user.name, email })))
      return failure('conflict', 'changed');
    if (isMoved) await moveAddress(tx, audit, { ...about, from: user.email, to: email, name: input.name });
    return success(null);
  });
}

/** Corrects the viewer's own name. `conflict` is `from-directory`, or `changed` when somebody was faster. */
export async function correctOwnName(
  viewer: Viewer,
  { revision, name }: { readonly revision: number; readonly name: string },
): Promise<Result<null>> {
  const { userId: id, kommuneId } = viewer;
  return inTransaction(async (tx, audit) => {
    const user = await tx.user.findUnique({ where: { id }, select: { name: true, email: true, directoryId: true } });
    if (user === null) return failure('not_found', 'no-user');
    if (user.directoryId !== null) return failure('conflict', 'from-directory');
    if (user.name === name) return unchanged(null);
    const about = { id, kommuneId, actorId: id, revision, name, before: user.name, email: user.email };
    return (await correct(tx, audit, about)) ? success(null) : failure('conflict', 'changed');
  });
}

type About = { readonly id: string; readonly kommuneId: string | null; readonly actorId: string };

type Correction = About & {
  readonly revision: number;
  readonly name: string;
  /** The name that stood there. */
  readonly before: string;
  readonly email: string;
};

/** False when somebody was faster. The audit tells that a name was corrected, never the names: they must be possible to erase. */
async function correct(tx: Tx, audit: Audit, given: Correction): Promise<boolean> {
  const { id, kommuneId, actorId, revision, name, before, email } = given;
  const data = { name, email, revision: { increment: 1 } };
  const { count } = await tx.user.updateMany({ where: { id, revision }, data });
  if (count !== 1) return false;
  await keepName(tx, { userId: id, kommuneId, name });
  if (name !== before) await audit({ action: 'user.named', entity: 'user', entityId: id, kommuneId, actorId });
  return true;
}

type Move = About & { readonly from: string; readonly to: string; readonly name: string };

/**
 * What was on its way to the old address is not sent there, and its links open nothing any more. The invitation goes along, so that it is
 * still known whose it was. The old address is told, in case nobody there asked for it.
 */
async function moveAddress(tx: Tx, audit: Audit, move: Move): Promise<void> {
  const { id, kommuneId, actorId, from, to, name } = move;
  await tx.passwordReset.deleteMany({ where: { userId: id, usedAt: null } });
  const waiting = await findLetters(tx, { kommuneId, email: from });
  await tx.outgoingMail.deleteMany({ where: { id: { in: waiting.map((letter) => letter.id) }, sentAt: null } });
  await tx.invitation.updateMany({ where: { kommuneId, email: from }, data: { email: to } });
  await queueMail(tx, { kommuneId, entityId: id, letter: { kind: 'moved', to: from, name } });
  await audit({ action: 'user.addressed', entity: 'user', entityId: id, kommuneId, actorId });
}
