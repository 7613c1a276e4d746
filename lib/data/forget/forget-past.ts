import { forgottenBefore } from '../../domain/retention';
import { quietly, type Tx } from '../transaction';
import { forgetTokens } from './forget-tokens';

/** How many rows of each kind were deleted; of `tokens`, taken out of sessions that are kept. */
export type Forgotten = Readonly<
  Record<'tokens' | 'sessions' | 'resets' | 'letters' | 'invitations' | 'drafts' | 'tries', number>
>;

/** How many rows one statement deletes at most, so that nobody waits behind it. */
const batch = 500;

/**
 * Deletes what is long over and has a name, an address or a secret in it: sessions, links to new passwords, letters, invitations,
 * files that were never imported, and counts of tries. The audit tells that each was there. After `signal` no more is deleted.
 */
export async function forgetPast(now: Date, signal?: AbortSignal): Promise<Forgotten> {
  const before = (kind: Parameters<typeof forgottenBefore>[0]) => new Date(forgottenBefore(kind, now.getTime()));
  return {
    tokens: await inBatches((tx) => forgetTokens(tx, now, batch), signal),
    sessions: await forgetSessions(before('session'), signal),
    resets: await inBatches(async (tx) => {
      const where = { expiresAt: { lt: before('passwordReset') } };
      return tx.passwordReset.deleteMany({ where: await some(tx.passwordReset.findMany({ where, ...few })) });
    }, signal),
    letters: await inBatches(async (tx) => {
      const where = { createdAt: { lt: before('letter') } };
      return tx.outgoingMail.deleteMany({ where: await some(tx.outgoingMail.findMany({ where, ...few })) });
    }, signal),
    invitations: await inBatches(async (tx) => {
      const over = { lt: before('invitationOver') };
      const unused = { usedAt: null, expiresAt: { lt: before('invitation') } };
      const where = { OR: [unused, { usedAt: over }, { revokedAt: over }] };
      return tx.invitation.deleteMany({ where: await some(tx.invitation.findMany({ where, ...few })) });
    }, signal),
    drafts: await inBatches(async (tx) => {
      const where = { status: { in: ['open', 'refused'] }, createdAt: { lt: before('importDraft') } };
      return tx.importDraft.deleteMany({ where: await some(tx.importDraft.findMany({ where, ...few })) });
    }, signal),
    tries: signal?.aborted ? 0 : await forgetTries(before('signInTries')),
  };
}

const few = { select: { id: true }, orderBy: { id: 'asc' }, take: batch } as const;

async function some(found: Promise<{ id: string }[]>): Promise<{ id: { in: string[] } }> {
  return { id: { in: (await found).map(({ id }) => id) } };
}

async function inBatches(forget: (tx: Tx) => Promise<{ count: number }>, signal?: AbortSignal): Promise<number> {
  let total = 0;
  while (!signal?.aborted) {
    const { count } = await quietly(forget);
    total += count;
    if (count < batch) break;
  }
  return total;
}

function forgetTries(before: Date): Promise<number> {
  return quietly(async (tx) => (await tx.signInThrottle.deleteMany({ where: { windowStart: { lt: before } } })).count);
}

/** When somebody was last seen is kept with the account before the session that tells it goes. */
function forgetSessions(before: Date, signal?: AbortSignal): Promise<number> {
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
  }, signal);
}
