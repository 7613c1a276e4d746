import type { Viewer } from '../../domain/access';
import { passwordProblem } from '../../domain/password-rule';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { inTransaction } from '../transaction';
import { hashToken } from './hash-token';
import { hashPassword, verifyPassword } from './passwords';
import { countTries } from './throttle';

export type ProfileView = {
  readonly name: string;
  readonly email: string;
  /** False in the demo, where nobody has one. */
  readonly hasPassword: boolean;
};

/** The viewer's own account. */
export async function readProfile(viewer: Viewer): Promise<ProfileView> {
  const { passwordHash, ...user } = await database().read.user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: { name: true, email: true, passwordHash: true },
  });
  return { ...user, hasPassword: passwordHash !== null };
}

export type PasswordInput = {
  readonly current: string;
  readonly password: string;
  /** The secret of the session that asks: it goes on, the user's others end. */
  readonly sessionToken: string;
};

/**
 * Gives the viewer a new password. `conflict` is `throttled` after too many tries; `invalid` is `wrong-password`, or a
 * PasswordProblem of the new one.
 */
export async function changePassword(viewer: Viewer, input: PasswordInput): Promise<Result<null>> {
  const { userId, kommuneId } = viewer;
  const user = await database().read.user.findUnique({
    where: { id: userId },
    select: { email: true, name: true, passwordHash: true },
  });
  if (user === null || user.passwordHash === null) return failure('forbidden', 'no-password');
  const { passwordHash } = user;
  const tries = await countTries([{ kind: 'account', name: `password:${userId}` }]);
  if (tries !== 'allowed') return failure('conflict', 'throttled');
  if (!(await verifyPassword(passwordHash, input.current))) return failure('invalid', 'wrong-password');
  const problem = passwordProblem(input.password, user);
  if (problem !== null) return failure('invalid', problem);
  const next = await hashPassword(input.password);
  return inTransaction(async (tx, audit) => {
    const changed = await tx.user.updateMany({ where: { id: userId, passwordHash }, data: { passwordHash: next } });
    if (changed.count !== 1) return failure('conflict', 'changed');
    const others = { userId, endedAt: null, id: { not: hashToken(input.sessionToken) } };
    await tx.session.updateMany({ where: others, data: { endedAt: new Date() } });
    await audit({ action: 'user.password', entity: 'user', entityId: userId, kommuneId, actorId: userId });
    return success(null);
  });
}
