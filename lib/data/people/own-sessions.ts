import type { Viewer } from '../../domain/access';
import { isRecentSignIn } from '../../domain/recent-sign-in';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { inTransaction, type Tx, unchanged } from '../transaction';
import { hashToken } from './hash-token';
import { idleLimit, over, type SignInMethod, signInMethodOf } from './sessions';

/** One place where the viewer is signed in. */
export type OwnSession = {
  readonly id: string;
  /** The browser and system in words; empty when neither is known. */
  readonly device: string;
  readonly method: SignInMethod;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** The one that asks. */
  readonly current: boolean;
};

/** Where the viewer is signed in: the session that asks first, then by when it was last used. */
export async function listOwnSessions({ userId }: Viewer, sessionToken: string): Promise<OwnSession[]> {
  const here = hashToken(sessionToken);
  const rows = await database().read.session.findMany({
    where: { userId, ...live() },
    select: { id: true, device: true, method: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
  });
  const sessions = rows.map((row) => ({ ...row, method: signInMethodOf(row.method), current: row.id === here }));
  return [...sessions.filter(({ current }) => current), ...sessions.filter(({ current }) => !current)];
}

/** What makes a session one that still opens something. */
function live() {
  const now = Date.now();
  return { endedAt: null, expiresAt: { gt: new Date(now) }, lastSeenAt: { gt: new Date(now - idleLimit) } };
}

/** Which session asks, by its secret. */
type Asking = { readonly sessionToken: string };

/**
 * Ends one of the viewer's own sessions. `conflict` is `sign-in-again` where the one that asks is not recent, and `no-session`: another's,
 * one that never was, and one that has ended are the same.
 */
export async function endOwnSession(viewer: Viewer, input: Asking & { id: string }): Promise<Result<null>> {
  const { userId, kommuneId } = viewer;
  return inTransaction(async (tx, audit) => {
    if (!(await mayEnd(tx, viewer, input))) return failure('conflict', 'sign-in-again');
    const where = { id: input.id, userId, ...live() };
    const { count } = await tx.session.updateMany({ where, data: over('elsewhere') });
    if (count === 0) return failure('conflict', 'no-session');
    await audit({ action: 'session.ended', entity: 'user', entityId: userId, kommuneId, actorId: userId });
    return success(null);
  });
}

/** Ends all the viewer's sessions but the one that asks. `conflict` is `sign-in-again`. */
export async function endOtherSessions(viewer: Viewer, input: Asking): Promise<Result<null>> {
  const { userId, kommuneId } = viewer;
  return inTransaction(async (tx, audit) => {
    if (!(await mayEnd(tx, viewer, input))) return failure('conflict', 'sign-in-again');
    const where = { userId, id: { not: hashToken(input.sessionToken) }, ...live() };
    const { count } = await tx.session.updateMany({ where, data: over('elsewhere') });
    if (count === 0) return unchanged(null);
    const entry = { action: 'session.others-ended', entity: 'user', entityId: userId, kommuneId, actorId: userId };
    await audit({ ...entry, after: { sessions: count } });
    return success(null);
  });
}

async function mayEnd(tx: Tx, { userId }: Viewer, { sessionToken }: Asking): Promise<boolean> {
  const here = await tx.session.findFirst({
    where: { id: hashToken(sessionToken), userId },
    select: { createdAt: true, method: true },
  });
  return here !== null && mayEndFrom(here);
}

/** Whether a session is one to end others from: recent, or the demo's, which has nothing to sign in with. */
export function mayEndFrom({ createdAt, method }: { readonly createdAt: Date; readonly method: string }): boolean {
  return method === 'demo' || isRecentSignIn(createdAt, new Date());
}
