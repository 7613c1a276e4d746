import type { DirectoryPerson } from '../../domain/directory/person';
import { failure, type Result, success } from '../../domain/result';
import { joinByInvitation } from '../people/accept-invitation';
import type { Audit, Tx } from '../transaction';
import { bindAccount, findBindable, findBound } from './bind-account';

/**
 * The account of a person whose role is given in Pejling. Answers its id. All refusals are `forbidden`: `no-account` when nobody
 * has been invited, `closed`, and those of `findBindable`.
 */
export async function enterByAccount(tx: Tx, audit: Audit, person: DirectoryPerson): Promise<Result<string>> {
  const bound = await findBound(tx, person);
  if (bound !== null) return bound.active ? known(tx, bound) : failure('forbidden', 'closed');
  const found = await findBindable(tx, person);
  if (!found.ok) return found.reason === 'no-email' ? failure('forbidden', 'no-account') : found;
  if (found.value === null) return failure('forbidden', 'no-account');
  await bindAccount(tx, audit, found.value, person.directoryId);
  return success(found.value.id);
}

/** An account that once followed the groups is the editor's to change, now that they decide nothing. */
async function known(tx: Tx, { id, fromGroups }: { id: string; fromGroups: boolean }): Promise<Result<string>> {
  if (fromGroups) await tx.user.update({ where: { id }, data: { fromGroups: false }, select: { id: true } });
  return success(id);
}

/**
 * Makes the account that an invitation is for, bound to the person who opened it by way of the directory. `has-account` when they
 * have one already; else as `joinByInvitation`.
 */
export async function enterByInvitation(
  tx: Tx,
  audit: Audit,
  { person, token }: { person: DirectoryPerson; token: string },
): Promise<Result<string>> {
  if ((await findBound(tx, person)) !== null) return failure('conflict', 'has-account');
  const { directoryId, name } = person;
  const joined = await joinByInvitation(tx, audit, { token, name, directoryId, passwordHash: null });
  return joined.ok ? success(joined.value.userId) : joined;
}
