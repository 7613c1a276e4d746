import { parseJoinCode } from '../../domain/meeting/join-code';
import { isRoomOpen, maximumJoins, maximumPasses } from '../../domain/meeting/room-open';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { hashToken, makeToken } from '../people/hash-token';
import { countTries, isThrottled, type Throttled } from '../people/throttle';
import { inTransaction } from '../transaction';
import { parseStatus } from './parse-stored';

type Joining = {
  readonly address: string;
  /** The secret that the phone has already, if any. */
  readonly held?: string | null;
};

type Joined = Result<{ readonly token: string }, never>;

/**
 * Gives a phone a pass to the open meeting with this code; a phone that has one to that meeting keeps it, so that it is one phone however
 * often it joins. Wrong codes are counted per address, right ones never: a whole room may have one address. `not_found` `no-meeting` for
 * a wrong, renewed or closed code and a day after it was opened, with nothing told of which; `conflict` `throttled` after too many wrong
 * ones, `full` where two hundred are in. The audit tells that somebody joined, never which pass.
 */
export async function joinMeeting(code: string, { address, held = null }: Joining): Promise<Joined> {
  const throttled: readonly Throttled[] = [{ kind: 'join', name: `join:${address}` }];
  if (await isThrottled(throttled)) return failure('conflict', 'throttled');
  const joined = await join(code, held);
  if (joined.ok || joined.reason === 'full') return joined;
  const tries = await countTries(throttled);
  return tries === 'allowed' ? joined : failure('conflict', 'throttled');
}

async function join(typed: string, held: string | null): Promise<Joined> {
  const joinCode = parseJoinCode(typed);
  const meeting = joinCode === null ? null : await findOpen(joinCode);
  if (joinCode === null || meeting === null) return failure('not_found', 'no-meeting');
  const { id: meetingId, kommuneId } = meeting;
  if (held !== null && (await holdsPass(held, meetingId))) return success({ token: held });
  if (await isFull(meetingId)) return failure('conflict', 'full');
  const token = makeToken();
  return inTransaction<{ readonly token: string }, never>(async (tx, audit) => {
    const still = await tx.meeting.count({ where: { id: meetingId, joinCode, status: 'open' } });
    if (still === 0) return failure('not_found', 'no-meeting');
    await tx.meetingPass.create({ data: { id: hashToken(token), meetingId }, select: { id: true } });
    const entry = { entity: 'meeting', entityId: meetingId, kommuneId, actorId: null };
    await audit({ action: 'meeting.joined', ...entry });
    return success({ token });
  });
}

async function findOpen(joinCode: string) {
  const meeting = await database().read.meeting.findUnique({
    where: { joinCode },
    select: { id: true, kommuneId: true, status: true, openedAt: true },
  });
  if (meeting === null) return null;
  const { status, openedAt } = meeting;
  return isRoomOpen({ status: parseStatus(status), openedAt }, new Date()) ? meeting : null;
}

async function holdsPass(held: string, meetingId: string): Promise<boolean> {
  return (await database().read.meetingPass.count({ where: { id: hashToken(held), meetingId } })) > 0;
}

/** Counted outside the change: thirty who join at once must not wait for each other, and a few too many do no harm. */
async function isFull(meetingId: string): Promise<boolean> {
  const client = database().read;
  if ((await client.meetingPass.count({ where: { meetingId } })) >= maximumPasses) return true;
  const joins = { entity: 'meeting', entityId: meetingId, action: 'meeting.joined' };
  return (await client.auditEvent.count({ where: joins })) >= maximumJoins;
}
