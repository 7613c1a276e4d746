import { idleLimit } from '../people/sessions';
import type { Tx } from '../transaction';

/**
 * Takes the directory's tokens out of sessions that ran out by themselves, at most `take` of them at once: nobody ended these, so what they
 * held is still there. Answers how many.
 */
export async function forgetTokens(tx: Tx, now: Date, take: number): Promise<{ count: number }> {
  const over = [{ lastSeenAt: { lt: new Date(now.getTime() - idleLimit) } }, { expiresAt: { lt: now } }];
  const rows = await tx.session.findMany({
    where: { directory: { not: null }, OR: over },
    select: { id: true },
    orderBy: { id: 'asc' },
    take,
  });
  return tx.session.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { directory: null } });
}
