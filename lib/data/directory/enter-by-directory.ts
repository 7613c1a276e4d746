import type { GroupMap } from '../../domain/directory/group-map';
import type { DirectoryPerson } from '../../domain/directory/person';
import { failure, type Result, success } from '../../domain/result';
import { accountEntry } from '../people/account-entry';
import { hashName } from '../people/hash-token';
import { openSession } from '../people/sessions';
import { countTries, forgiveTries } from '../people/throttle';
import { type Audit, inTransaction, type Tx } from '../transaction';
import { enterByAccount, enterByInvitation } from './enter-by-account';
import { enterByGroups } from './enter-by-groups';
import { enterSetup } from './enter-setup';
import type { Errand } from './errand';
import { type HeldTokens, holdTokens } from './held-tokens';

export type Entrance = {
  readonly person: DirectoryPerson;
  readonly held: HeldTokens;
  readonly errand: Errand | null;
  /** Null when accounts are made by invitation alone. */
  readonly map: GroupMap | null;
  /** The browser and system in words. */
  readonly device: string;
};

/**
 * Signs in a person of the directory, and answers the new session's secret. What comes in has been checked: the tokens are the
 * directory's own, and the claims theirs. Every refusal is in the audit with its reason, and with nothing that was claimed.
 */
export async function enterByDirectory(entrance: Entrance): Promise<Result<string>> {
  const account = `directory:${entrance.person.directoryId}`;
  const result = await inTransaction(async (tx, audit) => {
    const entered = await enter(tx, audit, entrance);
    if (!entered.ok) return entered;
    const userId = entered.value;
    const { kommuneId } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { kommuneId: true } });
    const directory = holdTokens(entrance.held);
    const token = await openSession(tx, { userId, method: 'directory', device: entrance.device, directory });
    await forgiveTries(tx, { account, address: account });
    const entry = { action: 'session.opened', entity: 'user', entityId: userId, actorId: userId, kommuneId };
    await audit({ ...entry, after: { method: 'directory' } });
    return success(token);
  });
  return result.ok ? result : refuse(entrance.person.directoryId, result.reason);
}

function enter(tx: Tx, audit: Audit, { person, errand, map }: Entrance): Promise<Result<string>> {
  if (errand?.kind === 'setup') return enterSetup(tx, audit, { person, errand, map });
  if (map !== null) return enterByGroups(tx, audit, { person, map });
  if (errand?.kind === 'invitation') return enterByInvitation(tx, audit, { person, token: errand.token });
  return enterByAccount(tx, audit, person);
}

async function refuse(directoryId: string, why: string): Promise<Result<string>> {
  const account = `directory:${directoryId}`;
  await recordRefusedEntry({ account, why, entryOf: (tx) => accountEntry(tx, { directoryId }) });
  return failure('forbidden', why);
}

type RefusedEntry = {
  /** Who was refused, for the count; where nobody is known, the address that asked. Kept as a hash. */
  readonly account: string;
  readonly why: string;
  /** What the row says of the account; left out, the hash alone. */
  readonly entryOf?: (tx: Tx) => ReturnType<typeof accountEntry>;
};

/** Writes a refused sign-in by the directory down, so many for one account in a quarter of an hour and no more. */
export async function recordRefusedEntry({ account, why, entryOf }: RefusedEntry): Promise<void> {
  if ((await countTries([{ kind: 'account', name: account }])) !== 'allowed') return;
  await inTransaction(async (tx, audit) => {
    const nobody = { entity: 'account', entityId: hashName(account), kommuneId: null };
    const entry = (await entryOf?.(tx)) ?? nobody;
    await audit({ action: 'session.refused', ...entry, actorId: null, after: { why, method: 'directory' } });
    return success(null);
  });
}
