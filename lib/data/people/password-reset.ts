import { running } from '../../config/running';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { mailReadiness } from '../mail/mail-readiness';
import { dropMail, queueMail } from '../mail/queue-mail';
import { inTransaction, type Tx } from '../transaction';
import { hashName, hashToken } from './hash-token';
import { newPasswordProblem } from './new-password-problem';
import { hashPassword } from './passwords';
import { endSessionsOf } from './sessions';
import { normaliseEmail } from './sign-in';
import { countTries, forgiveTries } from './throttle';

export type AskInput = {
  readonly email: string;
  /** The address the request came from. */
  readonly address: string;
};

/** True when people can ask for a link themselves: passwords are in use, and letters are sent. */
export function canAskForReset(): boolean {
  return running().passwordSignIn && mailReadiness() === 'ready';
}

/**
 * Somebody asks for a new password. The answer, what is written and the time it takes are the same whether the address has an account or
 * not: that is looked up by `answerResetAsk` when it is the letter's turn. `conflict` is `throttled`.
 */
export async function askReset(input: AskInput): Promise<Result<null>> {
  if (!canAskForReset()) return failure('not_found', 'no-resets');
  const email = normaliseEmail(input.email);
  const tries = await countTries([
    { kind: 'reset', name: `reset:${email}` },
    { kind: 'address', name: `reset-from:${input.address}` },
  ]);
  if (tries !== 'allowed') return failure('conflict', 'throttled');
  const entityId = hashName(`account:${email}`);
  return inTransaction(async (tx, audit) => {
    await queueMail(tx, { kommuneId: null, entityId, letter: { kind: 'reset-ask', to: email } });
    await audit({ action: 'reset.asked', entity: 'account', entityId, kommuneId: null, actorId: null });
    return success(null);
  });
}

const columns = {
  id: true,
  createdById: true,
  usedAt: true,
  expiresAt: true,
  user: { select: { id: true, name: true, email: true, kommuneId: true, active: true } },
} as const;

type Row = {
  readonly id: string;
  readonly createdById: string | null;
  readonly usedAt: Date | null;
  readonly expiresAt: Date;
  readonly user: { id: string; name: string; email: string; kommuneId: string | null; active: boolean };
};

/** Whose password a link is for; null where whoever made the link may not know. */
export type ResetOwner = { readonly name: string | null; readonly email: string | null };

/** Whose password a link is for. `not_found` for a link that never was, or whose account is closed; `conflict` is `used` or `expired`. */
export async function findReset(token: string): Promise<Result<ResetOwner>> {
  const found = await readOpen(database().read, token);
  if (!found.ok) return found;
  const { name, email } = found.value.user;
  return success((await isByOutsider(found.value)) ? { name: null, email: null } : { name, email });
}

/**
 * True for a link that somebody outside the person's kommune has made, who may open it too: a coordinator, who is told nobody's name
 * or address in a kommune.
 */
async function isByOutsider({ createdById: id, user }: Row): Promise<boolean> {
  if (id === null || id === user.id) return false;
  const maker = await database().read.user.findUnique({ where: { id }, select: { kommuneId: true } });
  return maker === null || maker.kommuneId !== user.kommuneId;
}

async function readOpen(client: Tx, token: string): Promise<Result<Row>> {
  if (!running().passwordSignIn) return failure('not_found', 'no-resets');
  const row = await client.passwordReset.findUnique({ where: { tokenHash: hashToken(token) }, select: columns });
  if (row === null || !row.user.active) return failure('not_found', 'no-reset');
  if (row.usedAt !== null) return failure('conflict', 'used');
  return row.expiresAt.getTime() <= Date.now() ? failure('conflict', 'expired') : success(row);
}

/**
 * Gives the link's account a new password, and ends all its sessions. The link works once, and the account's other links with it.
 * `invalid` is a PasswordProblem; `conflict` is `used` or `expired`.
 */
export async function completeReset(input: { token: string; password: string }): Promise<Result<null>> {
  const found = await readOpen(database().read, input.token);
  if (!found.ok) return found;
  const problem = newPasswordProblem(input.password, found.value.user);
  if (problem !== null) return failure('invalid', problem);
  const passwordHash = await hashPassword(input.password);
  return inTransaction(async (tx, audit) => {
    const reset = await readOpen(tx, input.token);
    if (!reset.ok) return reset;
    const { id, user } = reset.value;
    const used = await tx.passwordReset.updateMany({ where: { id, usedAt: null }, data: { usedAt: new Date() } });
    if (used.count !== 1) return failure('conflict', 'used');
    await tx.passwordReset.deleteMany({ where: { userId: user.id, usedAt: null } });
    await tx.user.update({ where: { id: user.id }, data: { passwordHash }, select: { id: true } });
    await endSessionsOf(tx, user.id, { why: 'password' });
    await dropMail(tx, 'reset', user.id);
    await forgiveTries(tx, { account: `account:${user.email}`, address: '' });
    const { kommuneId } = user;
    await audit({ action: 'user.password-reset', entity: 'user', entityId: user.id, kommuneId, actorId: user.id });
    return success(null);
  });
}
