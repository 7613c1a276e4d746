import { running } from '../../config/running';
import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { recordRefusal } from '../audit/record-refusal';
import { database } from '../database';
import { inTransaction } from '../transaction';
import { hashToken } from './hash-token';
import { newPasswordProblem } from './new-password-problem';
import { hashPassword, verifyPassword } from './passwords';
import { endSessionsOf } from './sessions';
import { countTries } from './throttle';

export type ProfileView = {
  readonly name: string;
  readonly email: string;
  /** False in the demo, for whoever signs in by the kommune's directory, and where passwords are turned off. */
  readonly hasPassword: boolean;
  /** True when the person has come by the kommune's directory. */
  readonly directory: boolean;
  readonly revision: number;
};

/** The viewer's own account. */
export async function readProfile(viewer: Viewer): Promise<ProfileView> {
  const { passwordHash, directoryId, ...user } = await database().read.user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: { name: true, email: true, passwordHash: true, directoryId: true, revision: true },
  });
  const hasPassword = passwordHash !== null && running().passwordSignIn;
  return { ...user, hasPassword, directory: directoryId !== null };
}

export type PasswordInput = {
  readonly current: string;
  readonly password: string;
  /** The secret of the session that asks: it goes on, the user's others end. */
  readonly sessionToken: string;
};

/** Where a wrong password was given, as the audit tells it. */
const path = '/profile/password';

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
  if (!running().passwordSignIn || user === null || user.passwordHash === null)
    return failure('forbidden', 'no-password');
  const { passwordHash } = user;
  const tries = await countTries([{ kind: 'account', name: `password:${userId}` }]);
  if (tries === 'crossed') await recordRefusal(viewer, { path, reason: 'throttled' });
  if (tries !== 'allowed') return failure('conflict', 'throttled');
  if (!(await verifyPassword(passwordHash, input.current))) {
    await recordRefusal(viewer, { path, reason: 'wrong-password' });
    return failure('invalid', 'wrong-password');
  }
  const problem = newPasswordProblem(input.password, user);
  if (problem !== null) return failure('invalid', problem);
  const next = await hashPassword(input.password);
  return inTransaction(async (tx, audit) => {
    const changed = await tx.user.updateMany({ where: { id: userId, passwordHash }, data: { passwordHash: next } });
    if (changed.count !== 1) return failure('conflict', 'changed');
    await endSessionsOf(tx, userId, { why: 'password', keptId: hashToken(input.sessionToken) });
    // A link to a new password that was asked for before is out of date.
    await tx.passwordReset.deleteMany({ where: { userId, usedAt: null } });
    await audit({ action: 'user.password', entity: 'user', entityId: userId, kommuneId, actorId: userId });
    return success(null);
  });
}
