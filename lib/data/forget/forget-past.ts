import { forgottenBefore } from '../../domain/retention';
import { quietly, type Tx } from '../transaction';

/** How many rows of each kind were deleted. */
export type Forgotten = Readonly<
  Record<'sessions' | 'resets' | 'letters' | 'invitations' | 'drafts' | 'tries', number>
>;

/** How many rows one statement deletes at most, so that nobody waits behind it. */
const batch = 500;

/**
 * Deletes what is long over and has a name, an address or a secret in it: sessions, links to new passwords, letters, unused invitations,
 * files that were never imported, and counts of tries. The audit tells that each was there.
 */
export async function forgetPast(now: Date): Promise<Forgotten> {
  const before = (kind: Parameters<typeof forgottenBefore>[0]) => new Date(forgottenBefore(kind, now.getTime()));
  return {
    sessions: await forgetSessions(before('session')),
    resets: await inBatches(async (tx) => {
      const where = { expiresAt: { lt: before('passwordReset') } };
      return tx.passwordReset.deleteMany({ where: await some(tx.passwordReset.findMany({ where, ...few })) });
    }),
    letters: await inBatches(async (tx) => {
      const where = { createdAt: { lt: before('letter') } };
      return tx.outgoingMail.deleteMany({ where: await some(tx.outgoingMail.findMany({ where, ...few })) });
    }),
    invitations: await inBatches(async (tx) => {
      const where = { usedAt: null, expiresAt: { lt: before('invitation') } };
      return tx.invitation.deleteMany({ where: await some(tx.invitation.findMany({ where, ...few })) });
    }),
    drafts: await inBatches(async (tx) => {
      const where = { status: { in: ['open', 'refused'] }, createdAt: { lt: before('importDraft') } };
      return tx.importDraft.deleteMany({ where: await some(tx.importDraft.findMany({ where, ...few })) });
    }),
    tries: await quietly(async (tx) => {
      const past = await tx.signInThrottle.deleteMany({ where: { windowStart: { lt: before('signInTries') } } });
      return past.count;
    }),
  };
}

const few = { select: { id: true }, orderBy: { id: 'asc' }, take: batch } as const;

async function some(found: Promise<{ id: string }[]>): Promise<{ id: { in: string[] } }> {
  return { id: { in: (await found).map(({ id }) => id) } };
}

async function inBatches(forget: (tx: Tx) => Promise<{ count: number }>): Promise<number> {
  let total = 0;
  for (;;) {
    const { count } = await quietly(forget);
    total += count;
    if (count < batch) return total;
  }
}

/** When somebody was last seen is kept with the account before the session that tells it goes. */
function forgetSessions(before: Date): Promise<number> {
  return inBatches(async (tx) => {
    const rows = await tx.session.findMany({
      where: { OR: [{ endedAt: { lt: before } }, { expiresAt: { lt: before } }] },
      select: { id: true, userId: true, lastSeenAt: true },
      orderBy: { id: 'asc' },
      take: batch,
    });
    for (const { userId, lastSeenAt } of rows) {
      const earlier = { OR: [{ lastSeenAt: null }, { lastSeenAt: { lt: lastSeenAt } }] };
      await tx.user.updateMany({ where: { id: userId, ...earlier }, data: { lastSeenAt } });
    }
    return tx.session.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  });
}
