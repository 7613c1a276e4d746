import { can, type Viewer } from '../../domain/access';
import type { MeetingStatus } from '../../domain/meeting/meeting';
import { failure, type Result, success } from '../../domain/result';
import type { Tx } from '../transaction';
import type { MeetingTarget } from './meeting-input';
import { parseStatus } from './parse-stored';

/** The kommune whose meetings the viewer prepares and holds; `forbidden` for everyone but its editor. */
export function mayPrepare(viewer: Viewer): Result<string, never> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'prepare-meeting', kommuneId }))
    return failure('forbidden', 'prepare-meeting');
  return success(kommuneId);
}

/** The kommune whose meetings the viewer sees: every member's. */
export function maySee(viewer: Viewer): Result<string, never> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId }))
    return failure('forbidden', 'view-radar');
  return success(kommuneId);
}

/** Before it is closed a meeting can be changed. */
export const unclosed: readonly MeetingStatus[] = ['planned', 'open'];

/** Why a meeting is not in the status that a change needs. */
export function wrongStatus(status: MeetingStatus): Result<never, never> {
  return failure('conflict', status === 'closed' ? 'closed' : status === 'open' ? 'already-open' : 'not-open');
}

/** A meeting that is being changed. */
export type ClaimedMeeting = {
  readonly id: string;
  readonly kommuneId: string;
  readonly radarId: string;
  readonly status: MeetingStatus;
};

type Claim = MeetingTarget & { readonly kommuneId: string; readonly from: readonly MeetingStatus[] };

/**
 * Claims a meeting's next revision, so that of two who started from the same one only the first gets it. `not_found` for another
 * kommune's; `conflict` `closed`, `not-open`, `already-open` or `changed`.
 */
export async function claimMeeting(tx: Tx, claim: Claim): Promise<Result<ClaimedMeeting, never>> {
  const { id, revision, kommuneId, from } = claim;
  const row = await tx.meeting.findFirst({ where: { id, kommuneId }, select: { radarId: true, status: true } });
  if (row === null) return failure('not_found', 'no-meeting');
  const status = parseStatus(row.status);
  if (!from.includes(status)) return wrongStatus(status);
  const { count } = await tx.meeting.updateMany({
    where: { id, revision },
    data: { revision: { increment: 1 } },
  });
  return count === 1 ? success({ id, kommuneId, radarId: row.radarId, status }) : failure('conflict', 'changed');
}
