import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { inTransaction } from '../transaction';
import { accountEntry } from './account-entry';
import { verifyPassword } from './passwords';
import { openSession } from './sessions';
import { countTries, forgiveTries } from './throttle';

export type SignInInput = {
  readonly email: string;
  readonly password: string;
  /** The address the request came from. */
  readonly address: string;
  /** The browser and system in words. */
  readonly device?: string;
};

/**
 * Signs in with e-mail and password, and answers the new session's secret. An unknown account, an inactive one and a
 * wrong password are the same `forbidden`, and take the same time; too many tries are `conflict`.
 */
export async function signIn(input: SignInInput): Promise<Result<string>> {
  const email = normaliseEmail(input.email);
  const keys = { account: `account:${email}`, address: `address:${input.address}` };
  const tries = await countTries([
    { kind: 'account', name: keys.account },
    { kind: 'address', name: keys.address },
  ]);
  if (tries === 'spent') return failure('conflict', 'throttled');
  if (tries === 'crossed') return refused(email, 'throttled');
  const user = await database().read.user.findUnique({
    where: { email },
    select: { id: true, kommuneId: true, passwordHash: true, active: true },
  });
  const matches = await verifyPassword(user?.active ? user.passwordHash : null, input.password);
  if (user === null || !matches) return refused(email, 'wrong');
  const { passwordHash } = user;
  const opened = await inTransaction(async (tx, audit) => {
    // While the password was looked at it may have been changed, or the account closed or bound: what ended its sessions ends this one.
    const still = await tx.user.count({ where: { id: user.id, active: true, passwordHash } });
    if (still !== 1) return failure('forbidden', 'wrong-sign-in');
    const token = await openSession(tx, { userId: user.id, method: 'password', device: input.device ?? '' });
    await forgiveTries(tx, keys);
    const entry = { action: 'session.opened', entity: 'user', entityId: user.id, actorId: user.id };
    await audit({ ...entry, kommuneId: user.kommuneId });
    return success(token);
  });
  return opened.ok ? opened : refused(email, 'wrong');
}

/** E-mail addresses are compared without regard to case and space around them. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Writes the refusal down, for the editor of whose account it is. */
async function refused(email: string, why: 'wrong' | 'throttled'): Promise<Result<string>> {
  await inTransaction(async (tx, audit) => {
    const account = await accountEntry(tx, { email });
    await audit({ action: 'session.refused', ...account, actorId: null, after: { why } });
    return success(null);
  });
  return why === 'throttled' ? failure('conflict', 'throttled') : failure('forbidden', 'wrong-sign-in');
}

/** Signs in as one of the demo's own people, with no password. Refused for any other account. */
export async function signInToDemo(userId: string, device = ''): Promise<Result<string>> {
  const user = await database().read.user.findUnique({
    where: { id: userId },
    select: { id: true, kommuneId: true, demo: true, active: true },
  });
  if (!user?.demo || !user.active) return failure('forbidden', 'wrong-sign-in');
  return inTransaction(async (tx, audit) => {
    const token = await openSession(tx, { userId: user.id, method: 'demo', device });
    const entry = { action: 'session.opened', entity: 'user', entityId: user.id, actorId: user.id };
    await audit({ ...entry, kommuneId: user.kommuneId, after: { demo: true } });
    return success(token);
  });
}
