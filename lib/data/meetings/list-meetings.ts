import type { Viewer } from '../../domain/access';
import type { MeetingSummary } from '../../domain/meeting/meeting-view';
import { type Result, success } from '../../domain/result';
import { database } from '../database';
import { parseStatus } from './parse-stored';
import { maySee } from './prepare';

/** The kommune's meetings, the newest date first. */
export async function listMeetings(viewer: Viewer): Promise<Result<readonly MeetingSummary[], never>> {
  const allowed = maySee(viewer);
  if (!allowed.ok) return allowed;
  const rows = await database().read.meeting.findMany({
    where: { kommuneId: allowed.value },
    select: {
      id: true,
      title: true,
      forum: true,
      date: true,
      status: true,
      revision: true,
      radar: { select: { year: true } },
      items: { select: { stage: true } },
      decisions: { select: { status: true } },
    },
    orderBy: [{ date: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }],
  });
  return success(
    rows.map(({ radar, items, decisions, status, ...meeting }) => ({
      ...meeting,
      status: parseStatus(status),
      year: radar.year,
      items: items.length,
      agreed: items.filter(({ stage }) => stage === 'agreed').length,
      decisions: decisions.length,
      openDecisions: decisions.filter((decision) => decision.status === 'open').length,
    })),
  );
}
