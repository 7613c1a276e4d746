import { can, type Viewer } from '../../domain/access';
import type { LiveState } from '../../domain/meeting/live-state';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { composeLive } from './compose-live';

/** A meeting of the viewer's own kommune as it stands now, always read from the database. `not_found` for any other. */
export async function readLiveState(
  viewer: Viewer,
  meetingId: string,
  language: Language,
): Promise<Result<LiveState, never>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId }))
    return failure('forbidden', 'view-radar');
  const own = await database().read.meeting.count({ where: { id: meetingId, kommuneId } });
  const state = own === 0 ? null : await composeLive(meetingId, language);
  return state === null ? failure('not_found', 'no-meeting') : success(state);
}
