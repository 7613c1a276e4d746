import type { Viewer } from '../../domain/access';
import type { MeetingStatus } from '../../domain/meeting/meeting';
import type { Result } from '../../domain/result';
import { success } from '../../domain/result';
import { type Audit, inTransaction, type Tx } from '../transaction';
import type { MeetingTarget } from './meeting-input';
import { type ClaimedMeeting, claimMeeting, mayPrepare } from './prepare';

/** What is answered, and what the audit says of it. */
export type MadeChange<T> = {
  readonly value: T;
  readonly action: string;
  readonly before?: object;
  readonly after?: object;
};

type MeetingChange<T> = {
  /** The statuses in which it can be done. */
  readonly from: readonly MeetingStatus[];
  readonly make: (tx: Tx, meeting: ClaimedMeeting, audit: Audit) => Promise<Result<MadeChange<T>, never>>;
};

/**
 * Changes a meeting of the editor's own kommune in one transaction with its audit row. `not_found` for any other; `conflict` `closed`,
 * `not-open` or `already-open` where it is not in one of the statuses, `changed` where another editor came between.
 */
export async function changeMeeting<T>(
  viewer: Viewer,
  { id, revision }: MeetingTarget,
  { from, make }: MeetingChange<T>,
): Promise<Result<T, never>> {
  const allowed = mayPrepare(viewer);
  if (!allowed.ok) return allowed;
  const kommuneId = allowed.value;
  return inTransaction<T, never>(async (tx, audit) => {
    const claimed = await claimMeeting(tx, { id, revision, kommuneId, from });
    if (!claimed.ok) return claimed;
    const made = await make(tx, claimed.value, audit);
    if (!made.ok) return made;
    const { value, ...entry } = made.value;
    await audit({ ...entry, entity: 'meeting', entityId: id, kommuneId, actorId: viewer.userId });
    return success(value);
  });
}
