import { success } from '../../domain/result';
import { inTransaction, unchanged } from '../transaction';

/** No row is deleted before this many days, whatever is asked: the database's own triggers refuse it. */
export const leastDays = 730;

/** How many rows one transaction deletes, so that nobody waits long behind it. */
const batch = 2000;

const day = 24 * 3_600_000;

/**
 * Deletes the audit's rows older than `retentionDays`, with one day to spare since the database counts by its own clock. Each
 * batch tells of itself in the audit, and none is begun after `signal`. Answers how many rows went.
 */
export async function pruneAudit(now: Date, retentionDays: number, signal?: AbortSignal): Promise<number> {
  const before = new Date(now.getTime() - (Math.max(retentionDays, leastDays) + 1) * day);
  let gone = 0;
  while (!signal?.aborted) {
    const count = await pruneBatch(before);
    gone += count;
    if (count < batch) break;
  }
  return gone;
}

async function pruneBatch(before: Date): Promise<number> {
  const result = await inTransaction<number, never>(async (tx, audit) => {
    const { count } = await tx.auditEvent.deleteMany({ where: { at: { lt: before } }, limit: batch });
    const entry = { action: 'audit.pruned', entity: 'installation', entityId: 'audit', kommuneId: null, actorId: null };
    if (count === 0) return unchanged(0);
    await audit({ ...entry, after: { rows: count, olderThan: before.toISOString().slice(0, 10) } });
    return success(count);
  });
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
