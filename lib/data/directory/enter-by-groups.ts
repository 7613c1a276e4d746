import type { GroupMap } from '../../domain/directory/group-map';
import type { DirectoryPerson } from '../../domain/directory/person';
import { failure, type Result, success } from '../../domain/result';
import { keepName } from '../audit/keep-name';
import type { Audit, Tx } from '../transaction';
import { bindAccount, findBindable, findBound } from './bind-account';
import { followGroups, type Place, placeOfGroups } from './follow-groups';

/**
 * The account of a person whose role is in the directory's groups: followed, bound, or made; made anew too for whoever comes from another
 * kommune. Answers its id. All refusals are `forbidden`; `other-kommune` when the account with the person's address is another
 * kommune's than the groups say.
 */
export async function enterByGroups(tx: Tx, audit: Audit, { person, map }: Entering): Promise<Result<string>> {
  const bound = await findBound(tx, person);
  if (bound === null) return enterUnbound(tx, audit, { person, map });
  if (!bound.active) return failure('forbidden', 'closed');
  const followed = await followGroups(tx, audit, { user: bound, person, map, sessionId: null });
  if (!followed.ok) return followed;
  return followed.value === 'left' ? enterUnbound(tx, audit, { person, map }) : success(bound.id);
}

async function enterUnbound(tx: Tx, audit: Audit, { person, map }: Entering): Promise<Result<string>> {
  const place = await placeOfGroups(tx, person, map);
  if (!place.ok) return place;
  const known = await findBindable(tx, person);
  if (!known.ok) return known.reason === 'email-unverified' ? makeUnverified(tx, audit, person, place.value) : known;
  const user = known.value;
  if (user === null) return make(tx, audit, person, place.value);
  if (user.kommuneId !== place.value.kommuneId) return failure('forbidden', 'other-kommune');
  await bindAccount(tx, audit, user, person.directoryId);
  const followed = await followGroups(tx, audit, { user, person, map, sessionId: null });
  return followed.ok ? success(user.id) : followed;
}

export type Entering = { readonly person: DirectoryPerson; readonly map: GroupMap };

/** The groups alone give the role, so an address that nobody vouches for will do, where no account has it. */
async function makeUnverified(tx: Tx, audit: Audit, person: DirectoryPerson, place: Place): Promise<Result<string>> {
  const taken = (await tx.user.count({ where: { email: person.email ?? '' } })) > 0;
  return taken ? failure('forbidden', 'email-unverified') : make(tx, audit, person, place);
}

async function make(tx: Tx, audit: Audit, person: DirectoryPerson, place: Place): Promise<Result<string>> {
  const { directoryId, name, email } = person;
  if (email === null) return failure('forbidden', 'no-email');
  const data = { ...place, directoryId, name, email, fromGroups: true };
  const { id } = await tx.user.create({ data, select: { id: true } });
  const { role, kommuneId } = place;
  await keepName(tx, { userId: id, kommuneId, name });
  const entry = { action: 'user.made', entity: 'user', entityId: id, kommuneId, actorId: id };
  await audit({ ...entry, after: { role, by: 'directory' } });
  return success(id);
}
