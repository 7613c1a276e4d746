import type { GroupMap } from '../../domain/directory/group-map';
import { roleOfGroups } from '../../domain/directory/group-role';
import type { DirectoryPerson } from '../../domain/directory/person';
import { failure, type Result } from '../../domain/result';
import { completeSetup } from '../people/setup';
import type { Audit, Tx } from '../transaction';
import type { Errand } from './errand';

type SetupErrand = Extract<Errand, { kind: 'setup' }>;

/**
 * Makes the installation's first account by way of the directory. Where groups decide, they must make that person what the first
 * account is, or it would lose its role at the next request: `setup-role`. `no-email` without an address; else as the first run.
 */
export async function enterSetup(tx: Tx, audit: Audit, { person, errand, map }: Setup): Promise<Result<string>> {
  const { directoryId, name, email } = person;
  if (email === null) return failure('forbidden', 'no-email');
  if (map !== null && !(await givesFirstRole(tx, { person, errand, map }))) return failure('forbidden', 'setup-role');
  const { code, kommuneId } = errand;
  const account = { name, email, directoryId, passwordHash: null, fromGroups: map !== null };
  return completeSetup(tx, audit, { code, kommuneId, ...account });
}

type Setup = { readonly person: DirectoryPerson; readonly errand: SetupErrand; readonly map: GroupMap | null };

async function givesFirstRole(
  tx: Tx,
  { person, errand, map }: { person: DirectoryPerson; errand: SetupErrand; map: GroupMap },
): Promise<boolean> {
  const role = roleOfGroups(person.groups, map);
  if (!role.ok) return false;
  if (errand.kommuneId === null) return role.value.role === 'coordinator';
  const kommune = await tx.kommune.findUnique({ where: { id: errand.kommuneId }, select: { code: true } });
  return role.value.role === 'editor' && kommune?.code === role.value.kommuneCode;
}
