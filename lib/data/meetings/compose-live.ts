import type { LiveItem, LiveState } from '../../domain/meeting/live-state';
import { showsSpread, totalViews } from '../../domain/meeting/view-counts';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { agreedColumns, agreedOf } from './item-agreed';
import { titleColumns, titleOf } from './item-row';
import { type LivePulse, readPulse } from './live-pulse';
import { parseCounts, parseStage, parseStatus } from './parse-stored';

/** A meeting as it stands now; null for no such meeting. Asks no permission: the caller has. */
export async function composeLive(meetingId: string, language: Language): Promise<LiveState | null> {
  // The pulse first: should something change in between, its version is the older one, and the state is read once more.
  const pulse = await readPulse(meetingId);
  const meeting = await database().read.meeting.findUnique({
    where: { id: meetingId },
    select: {
      title: true,
      status: true,
      kommune: { select: { name: true } },
      radar: { select: { editionId: true } },
    },
  });
  if (pulse === null || meeting === null) return null;
  const { version, present, position, items } = pulse;
  return {
    ...{ version, present, position, items },
    title: meeting.title,
    kommuneName: meeting.kommune.name,
    status: parseStatus(meeting.status),
    item: await readItem(pulse, meeting.radar.editionId, language),
  };
}

/** Who answered what is not read here at all: only how many have, and the counts that were kept when they were shown. */
async function readItem(pulse: LivePulse, editionId: string, language: Language): Promise<LiveItem | null> {
  if (pulse.currentItemId === null) return null;
  const row = await database().read.meetingItem.findUnique({
    where: { id: pulse.currentItemId },
    select: { id: true, stage: true, round: true, spread: true, ...agreedColumns, ...titleColumns(editionId) },
  });
  if (row === null) return null;
  const stage = parseStage(row.stage);
  const spread = showsSpread(stage) ? parseCounts(row.spread) : null;
  const agreed = agreedOf(row);
  return {
    id: row.id,
    ...titleOf(row, language),
    stage,
    round: row.round,
    // Once it is shown, only the counts are left of the answers.
    placed: spread === null ? pulse.placed : totalViews(spread),
    spread,
    agreed: agreed === null ? null : { answer: agreed.answer, reason: agreed.reason },
  };
}
