import { parseJoinCode } from '../../domain/meeting/join-code';
import { failure, type Result, success } from '../../domain/result';
import { hashToken, makeToken } from '../people/hash-token';
import { countTries, isThrottled, type Throttled } from '../people/throttle';
import { inTransaction } from '../transaction';

/**
 * Gives a phone a pass to the open meeting with this code. Wrong codes are counted per address, right ones never: a whole room may
 * have one address. `not_found` `no-meeting` for a wrong, renewed or closed code, with nothing told of which; `conflict` `throttled`
 * after too many wrong ones. The audit tells that somebody joined, never which pass.
 */
export async function joinMeeting(
  code: string,
  { address }: { readonly address: string },
): Promise<Result<{ readonly token: string }, never>> {
  const throttled: readonly Throttled[] = [{ kind: 'address', name: `join:${address}` }];
  if (await isThrottled(throttled)) return failure('conflict', 'throttled');
  const joined = await join(code);
  if (joined.ok) return joined;
  const tries = await countTries(throttled);
  return tries === 'allowed' ? joined : failure('conflict', 'throttled');
}

async function join(typed: string): Promise<Result<{ readonly token: string }, never>> {
  const joinCode = parseJoinCode(typed);
  if (joinCode === null) return failure('not_found', 'no-meeting');
  const token = makeToken();
  return inTransaction<{ readonly token: string }, never>(async (tx, audit) => {
    const meeting = await tx.meeting.findUnique({
      where: { joinCode },
      select: { id: true, kommuneId: true, status: true },
    });
    if (meeting === null || meeting.status !== 'open') return failure('not_found', 'no-meeting');
    const { id: meetingId, kommuneId } = meeting;
    await tx.meetingPass.create({ data: { id: hashToken(token), meetingId }, select: { id: true } });
    const entry = { entity: 'meeting', entityId: meetingId, kommuneId, actorId: null };
    await audit({ action: 'meeting.joined', ...entry });
    return success({ token });
  });
}
