import type { DirectoryPerson } from '../../domain/directory/person';
import { failure, type Result, success } from '../../domain/result';
import { endSessionsOf } from '../people/sessions';
import type { Audit, Tx } from '../transaction';
import { type DirectoryUser, directoryUserColumns } from './follow-groups';

/** The account that the directory's person is bound to; null when there is none. */
export function findBound(
  tx: Tx,
  { directoryId }: Pick<DirectoryPerson, 'directoryId'>,
): Promise<DirectoryUser | null> {
  return tx.user.findUnique({ where: { directoryId }, select: directoryUserColumns });
}

/**
 * The account that has the person's address, and may be bound to them; null when no account has it. An address that the directory does
 * not vouch for binds nothing, whether an account has it or not: `email-unverified`. `bound-to-other` when another of the directory
 * has the account: addresses are given to new people. `closed` when its editor has closed it.
 */
export async function findBindable(tx: Tx, person: DirectoryPerson): Promise<Result<DirectoryUser | null>> {
  const { email } = person;
  if (email === null) return failure('forbidden', 'no-email');
  if (!person.emailVerified) return failure('forbidden', 'email-unverified');
  const columns = { ...directoryUserColumns, directoryId: true, erasedAt: true };
  const found = await tx.user.findUnique({ where: { email }, select: columns });
  if (found === null) return success(null);
  const { directoryId, erasedAt, ...user } = found;
  if (directoryId !== null) return failure('forbidden', 'bound-to-other');
  return user.active && erasedAt === null ? success(user) : failure('forbidden', 'closed');
}

/**
 * Binds an account to a person of the directory, for good. Its password goes, and with it every session and link that rests on it:
 * whoever leaves the directory must not come back by another door.
 */
export async function bindAccount(tx: Tx, audit: Audit, user: DirectoryUser, directoryId: string): Promise<void> {
  await endSessionsOf(tx, user.id);
  await tx.passwordReset.deleteMany({ where: { userId: user.id } });
  const data = { directoryId, passwordHash: null };
  await tx.user.update({ where: { id: user.id }, data, select: { id: true } });
  const { id, kommuneId } = user;
  await audit({ action: 'user.bound', entity: 'user', entityId: id, kommuneId, actorId: id });
}
