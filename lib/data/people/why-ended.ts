import { database } from '../database';
import { endedBecause } from '../directory/check-session';
import { hashToken } from './hash-token';
import { idleLimit } from './sessions';

/**
 * Why the session of a browser that is signed in no longer is over: the word of whoever ended it, `idle`, `long`, `closed` with its account,
 * or `unknown`. Asked with the session's secret, so that nobody else is told.
 */
export async function whySessionEnded(token: string): Promise<string> {
  const session = await database().read.session.findUnique({
    where: { id: hashToken(token) },
    select: { endedAt: true, lastSeenAt: true, expiresAt: true, user: { select: { active: true } } },
  });
  if (session === null) return 'unknown';
  if (session.endedAt !== null) return (await endedBecause(token)) ?? 'unknown';
  if (!session.user.active) return 'closed';
  const now = Date.now();
  if (session.expiresAt.getTime() <= now) return 'long';
  return session.lastSeenAt.getTime() + idleLimit <= now ? 'idle' : 'unknown';
}
