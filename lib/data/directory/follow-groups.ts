import type { Role } from '../../domain/access';
import type { GroupMap } from '../../domain/directory/group-map';
import { roleOfGroups } from '../../domain/directory/group-role';
import type { DirectoryPerson } from '../../domain/directory/person';
import { failure, type Result, success } from '../../domain/result';
import { keepName } from '../audit/keep-name';
import { endSessionsOf } from '../people/sessions';
import type { Audit, Tx } from '../transaction';
import { leaveKommune } from './leave-kommune';

/** The account as the directory's word is held against it. */
export type DirectoryUser = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly kommuneId: string | null;
  readonly active: boolean;
  readonly fromGroups: boolean;
};

export const directoryUserColumns = {
  id: true,
  name: true,
  role: true,
  kommuneId: true,
  active: true,
  fromGroups: true,
} as const;

export type Place = { readonly role: Role; readonly kommuneId: string | null };

/**
 * The role and kommune that a person's groups give here. `forbidden`, with the reasons of `roleOfGroups`, and `unknown-kommune` or
 * `kommune-not-joined` where the map names one that is not here.
 */
export async function placeOfGroups(
  tx: Tx,
  { groups }: Pick<DirectoryPerson, 'groups'>,
  map: GroupMap,
): Promise<Result<Place>> {
  const found = roleOfGroups(groups, map);
  if (!found.ok) return found;
  const { role, kommuneCode: code } = found.value;
  if (code === null) return success({ role, kommuneId: null });
  const kommune = await tx.kommune.findUnique({ where: { code }, select: { id: true, joinedAt: true } });
  if (kommune === null) return failure('forbidden', 'unknown-kommune');
  return kommune.joinedAt === null
    ? failure('forbidden', 'kommune-not-joined')
    : success({ role, kommuneId: kommune.id });
}

/** What following the directory did to an account. One that was left is closed, and the person's no more. */
export type Followed = 'same' | 'changed' | 'left';

/**
 * Makes the account what the directory's groups say. A new role ends the person's sessions but the one that asks; a new kommune closes the
 * account. A contributor's areas are given by the editor, and kept. `forbidden` when no role is left.
 */
export async function followGroups(tx: Tx, audit: Audit, follow: Follow): Promise<Result<Followed>> {
  const { user, person, map, sessionId } = follow;
  const place = await placeOfGroups(tx, person, map);
  if (!place.ok) return place;
  const { role, kommuneId } = place.value;
  if (kommuneId !== user.kommuneId) {
    await leaveKommune(tx, audit, user);
    return success('left');
  }
  const renamed = await followName(tx, audit, user, person.name);
  if (role === user.role && user.fromGroups) return success(renamed ? 'changed' : 'same');
  await tx.user.update({ where: { id: user.id }, data: revised(role), select: { id: true } });
  if (role !== user.role) await endSessionsOf(tx, user.id, { why: 'role', keptId: sessionId });
  const before = { role: user.role, by: user.fromGroups ? 'directory' : 'editor' };
  await audit({ ...entryOf(user), action: 'user.role', before, after: { role, by: 'directory' } });
  return success('changed');
}

export type Follow = {
  readonly user: DirectoryUser;
  readonly person: DirectoryPerson;
  readonly map: GroupMap;
  /** The session that goes on with the new role; null where one is signing in, and has none yet. */
  readonly sessionId: string | null;
};

async function followName(tx: Tx, audit: Audit, user: DirectoryUser, name: string): Promise<boolean> {
  if (name === '' || name === user.name) return false;
  await tx.user.update({ where: { id: user.id }, data: { name }, select: { id: true } });
  await keepName(tx, { userId: user.id, kommuneId: user.kommuneId, name });
  // The audit tells that it was, never the names: they must be possible to erase.
  await audit({ ...entryOf(user), action: 'user.renamed', after: { by: 'directory' } });
  return true;
}

function revised(role: Role) {
  return { role, fromGroups: true, revision: { increment: 1 } };
}

/** Told as the person's own, who came with other groups than before; `by` tells that the directory decided it. */
function entryOf({ id, kommuneId }: DirectoryUser) {
  return { entity: 'user', entityId: id, kommuneId, actorId: id };
}
