import type { Viewer } from '../../domain/access';
import type { Minutes } from '../../domain/meeting/minutes';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { composeMinutes, type MinutesOptions } from './compose-minutes';
import { minutesSchema } from './minutes-schema';
import { maySee } from './prepare';

/**
 * A meeting's minutes: as they were frozen once it is closed, whatever has happened since and in Danish; a draft of what is stored now
 * before that. `not_found` for another kommune's meeting.
 */
export async function readMinutes(
  viewer: Viewer,
  id: string,
  options: MinutesOptions,
): Promise<Result<Minutes, never>> {
  const allowed = maySee(viewer);
  if (!allowed.ok) return allowed;
  const client = database().read;
  const meeting = await client.meeting.findFirst({
    where: { id, kommuneId: allowed.value },
    select: { minutes: true },
  });
  if (meeting === null) return failure('not_found', 'no-meeting');
  if (meeting.minutes !== '') return success(minutesSchema.parse(JSON.parse(meeting.minutes)));
  return success(await composeMinutes(client, id, options));
}
