import { earlierMeetings, isFollowedUp } from '../../domain/meeting/follow-up';
import type { DecisionView } from '../../domain/meeting/meeting-view';
import type { Language } from '../editions/edition-view';
import type { Tx } from '../transaction';
import { decisionColumns, toDecision } from './decision-row';

type Asked = {
  readonly kommuneId: string;
  /** The meeting that follows up; empty for one that is not made yet. */
  readonly id: string;
  readonly previousId: string | null;
  readonly editionId: string;
  readonly language: Language;
};

/**
 * What earlier meetings decided and is still open, and what became of it since the last one: oldest meeting first. Asks no permission:
 * the caller has.
 */
export async function readEarlierDecisions(client: Tx, asked: Asked): Promise<DecisionView[]> {
  const { kommuneId, id, previousId, editionId, language } = asked;
  if (previousId === null) return [];
  const meetings = await client.meeting.findMany({
    where: { kommuneId },
    select: { id: true, previousId: true, closedAt: true },
  });
  const earlier = earlierMeetings(meetings, { id, previousId });
  const rows = await client.meetingDecision.findMany({
    where: { kommuneId, meetingId: { in: earlier.map((meeting) => meeting.id) } },
    select: decisionColumns(editionId),
    orderBy: [{ meeting: { date: 'asc' } }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  const lastClosedAt = earlier[0]?.closedAt?.toISOString() ?? null;
  return rows.map((row) => toDecision(row, language)).filter((decision) => isFollowedUp(decision, lastClosedAt));
}
