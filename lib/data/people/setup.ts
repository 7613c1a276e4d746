import { randomBytes, timingSafeEqual } from 'node:crypto';
import { failure, type Result, success } from '../../domain/result';
import { keepName } from '../audit/keep-name';
import { database } from '../database';
import { type Audit, inTransaction, type Tx } from '../transaction';
import { hashToken } from './hash-token';
import { newPasswordProblem } from './new-password-problem';
import { hashPassword } from './passwords';
import { normaliseEmail } from './sign-in';
import { countTries } from './throttle';

const codeKey = 'setup.code';
const doneKey = 'setup.done';

/** Whether the installation still waits for its first account. */
export type SetupState = 'open' | 'done';

export async function setupState(): Promise<SetupState> {
  return stateOf(database().read);
}

async function stateOf(client: Tx): Promise<SetupState> {
  return (await client.setting.count({ where: { key: doneKey } })) > 0 ? 'done' : 'open';
}

/** Letters and digits that are not mistaken for each other: 32 of them, five bits each. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** How many codes work at once: several processes may start together, and each prints its own. */
const codesAtOnce = 4;

/**
 * Makes the code that unlocks the first-run page, for the start to print: 80 bits, in four groups of four. Only its hash is
 * kept. The codes of the last four starts work, until one has been used.
 */
export async function makeSetupCode(): Promise<string> {
  const signs = [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]).join('');
  await inTransaction(async (tx, audit) => {
    const data = { value: [hashCode(signs), ...(await codeHashes(tx))].slice(0, codesAtOnce).join(' ') };
    await tx.setting.upsert({ where: { key: codeKey }, create: { key: codeKey, ...data }, update: data });
    await audit({ ...entry, action: 'setup.code-made', kommuneId: null, actorId: null });
    return success(null);
  });
  return signs.match(/.{4}/g)?.join('-') ?? signs;
}

async function codeHashes(client: Tx): Promise<readonly string[]> {
  const row = await client.setting.findUnique({ where: { key: codeKey }, select: { value: true } });
  return row?.value.split(' ') ?? [];
}

/** The hash of a code as it may be typed: in any case, with or without the hyphens. */
function hashCode(typed: string): string {
  return hashToken(`setup:${typed.toUpperCase().replace(/[^0-9A-Z]/g, '')}`);
}

export type SetupInput = {
  readonly code: string;
  /** One of the 98, for an installation of its own; null for a shared one, whose first account is a coordinator. */
  readonly kommuneId: string | null;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** The address the request came from. */
  readonly address: string;
};

const entry = { entity: 'installation', entityId: 'setup' } as const;

/**
 * Makes the installation's first account: a kommune's editor, or the coordinator. The code works once. `not_found` when it is
 * set up already; `conflict` `throttled` after too many tries; `invalid` is `wrong-code`, `no-kommune` or a PasswordProblem.
 */
export async function setUp(input: SetupInput): Promise<Result<null>> {
  const checked = await checkSetupCode(input);
  if (!checked.ok) return checked;
  const problem = newPasswordProblem(input.password, input);
  if (problem !== null) return failure('invalid', problem);
  const { password, address, ...account } = input;
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx, audit) => {
    const made = await completeSetup(tx, audit, { ...account, passwordHash, directoryId: null, fromGroups: false });
    return made.ok ? success(null) : made;
  });
}

/**
 * Whether the code opens the first run and the kommune can be chosen, before anything is made: `not_found` when it is set up
 * already; `conflict` `throttled` after too many tries; `invalid` is `wrong-code` or `no-kommune`.
 */
export async function checkSetupCode(input: Pick<SetupInput, 'code' | 'kommuneId' | 'address'>): Promise<Result<null>> {
  if ((await setupState()) === 'done') return failure('not_found', 'set-up');
  const tries = [
    { kind: 'account', name: `setup:${input.address}` },
    { kind: 'address', name: 'setup' },
  ] as const;
  const state = await countTries(tries);
  if (state === 'crossed') await recordWrongCode('throttled');
  if (state !== 'allowed') return failure('conflict', 'throttled');
  if (!(await isCode(database().read, input.code))) {
    await recordWrongCode('wrong-code');
    return failure('invalid', 'wrong-code');
  }
  const { kommuneId: id } = input;
  const known = id === null || (await database().read.kommune.count({ where: { id, simulated: false } })) === 1;
  return known ? success(null) : failure('invalid', 'no-kommune');
}

/** Nobody is known yet, and the code may be a password that was typed in the wrong place: the row tells neither. */
async function recordWrongCode(why: 'wrong-code' | 'throttled'): Promise<void> {
  await inTransaction(async (_tx, audit) => {
    await audit({ ...entry, action: 'setup.refused', kommuneId: null, actorId: null, after: { why } });
    return success(null);
  });
}

async function isCode(client: Tx, typed: string): Promise<boolean> {
  const given = Buffer.from(hashCode(typed));
  const kept = (await codeHashes(client)).map((hash) => Buffer.from(hash));
  return kept.filter((hash) => hash.length === given.length && timingSafeEqual(hash, given)).length > 0;
}

export type Completion = Pick<SetupInput, 'code' | 'kommuneId' | 'name' | 'email'> & {
  readonly passwordHash: string | null;
  readonly directoryId: string | null;
  readonly fromGroups: boolean;
};

/** Makes the first account inside the caller's transaction, and uses the code up. Answers the account's id. */
export async function completeSetup(tx: Tx, audit: Audit, input: Completion): Promise<Result<string>> {
  const { kommuneId, name, passwordHash, directoryId, fromGroups } = input;
  if ((await stateOf(tx)) === 'done') return failure('not_found', 'set-up');
  // The codes go with the use of one: whoever comes second finds none.
  if (!(await isCode(tx, input.code))) return failure('invalid', 'wrong-code');
  await tx.setting.deleteMany({ where: { key: codeKey } });
  if (kommuneId !== null && !(await join(tx, kommuneId))) return failure('invalid', 'no-kommune');
  const role = kommuneId === null ? 'coordinator' : 'editor';
  const data = { kommuneId, name, role, passwordHash, directoryId, fromGroups, email: normaliseEmail(input.email) };
  const { id: actorId } = await tx.user.create({ data, select: { id: true } });
  await keepName(tx, { userId: actorId, kommuneId, name });
  const kind = kommuneId === null ? 'shared' : 'kommune';
  await tx.setting.create({ data: { key: doneKey, value: kind }, select: { key: true } });
  await audit({ ...entry, action: 'setup.done', kommuneId, actorId, after: { kind, role } });
  return success(actorId);
}

async function join(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.kommune.updateMany({ where: { id, simulated: false }, data: { joinedAt: new Date() } });
  return count === 1;
}

/** The kommuner to choose between at the first run, in Danish order. */
export async function listSetupKommuner(): Promise<{ id: string; name: string }[]> {
  const rows = await database().read.kommune.findMany({
    where: { simulated: false },
    select: { id: true, name: true },
  });
  const danish = new Intl.Collator('da');
  return rows.toSorted((a, b) => danish.compare(a.name, b.name));
}
