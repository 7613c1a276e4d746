import { randomBytes, timingSafeEqual } from 'node:crypto';
import { passwordProblem } from '../../domain/password-rule';
import { failure, type Result, success } from '../../domain/result';
import { keepName } from '../audit/keep-name';
import { database } from '../database';
import { type Audit, inTransaction, type Tx } from '../transaction';
import { hashToken } from './hash-token';
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

/**
 * Makes the code that unlocks the first-run page, for the start to print: 80 bits, in four groups of four. Only its hash is
 * kept, and an earlier code stops working.
 */
export async function makeSetupCode(): Promise<string> {
  const signs = [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]).join('');
  const data = { value: hashCode(signs) };
  await inTransaction(async (tx, audit) => {
    await tx.setting.upsert({ where: { key: codeKey }, create: { key: codeKey, ...data }, update: data });
    await audit({ ...entry, action: 'setup.code-made', kommuneId: null, actorId: null });
    return success(null);
  });
  return signs.match(/.{4}/g)?.join('-') ?? signs;
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
  if ((await setupState()) === 'done') return failure('not_found', 'set-up');
  const tries = [
    { kind: 'account', name: `setup:${input.address}` },
    { kind: 'address', name: 'setup' },
  ] as const;
  if ((await countTries(tries)) !== 'allowed') return failure('conflict', 'throttled');
  if (!(await isCode(database().read, input.code))) return failure('invalid', 'wrong-code');
  const problem = passwordProblem(input.password, input);
  if (problem !== null) return failure('invalid', problem);
  const passwordHash = await hashPassword(input.password);
  return inTransaction((tx, audit) => completeSetup(tx, audit, { ...input, passwordHash }));
}

async function isCode(client: Tx, typed: string): Promise<boolean> {
  const row = await client.setting.findUnique({ where: { key: codeKey }, select: { value: true } });
  const given = Buffer.from(hashCode(typed));
  const kept = Buffer.from(row?.value ?? '');
  return given.length === kept.length && timingSafeEqual(given, kept);
}

type Completion = SetupInput & { readonly passwordHash: string };

async function completeSetup(tx: Tx, audit: Audit, input: Completion): Promise<Result<null>> {
  const { kommuneId, name, passwordHash } = input;
  if ((await stateOf(tx)) === 'done') return failure('not_found', 'set-up');
  // The code goes with its use: whoever comes second finds none.
  const used = await tx.setting.deleteMany({ where: { key: codeKey, value: hashCode(input.code) } });
  if (used.count !== 1) return failure('invalid', 'wrong-code');
  if (kommuneId !== null && !(await join(tx, kommuneId))) return failure('invalid', 'no-kommune');
  const role = kommuneId === null ? 'coordinator' : 'editor';
  const data = { kommuneId, name, role, passwordHash, email: normaliseEmail(input.email) };
  const { id: actorId } = await tx.user.create({ data, select: { id: true } });
  await keepName(tx, { userId: actorId, kommuneId, name });
  const kind = kommuneId === null ? 'shared' : 'kommune';
  await tx.setting.create({ data: { key: doneKey, value: kind }, select: { key: true } });
  await audit({ ...entry, action: 'setup.done', kommuneId, actorId, after: { kind, role } });
  return success(null);
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
