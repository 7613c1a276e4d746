import type { Viewer } from '../../domain/access';
import type { DecisionView } from '../../domain/meeting/meeting-view';
import { type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { decisionColumns, toDecision } from './decision-row';
import { maySee } from './prepare';

/** Every open decision of the kommune's meetings, the earliest due first and those without a day last. */
export async function listOpenDecisions(
  viewer: Viewer,
  language: Language,
): Promise<Result<readonly DecisionView[], never>> {
  const allowed = maySee(viewer);
  if (!allowed.ok) return allowed;
  const client = database().read;
  const kommuneId = allowed.value;
  const radar = await client.radar.findFirst({
    where: { kommuneId },
    select: { editionId: true },
    orderBy: { year: 'desc' },
  });
  const rows = await client.meetingDecision.findMany({
    where: { kommuneId, status: 'open' },
    select: decisionColumns(radar?.editionId ?? ''),
    orderBy: [{ due: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  const decisions = rows.map((row) => toDecision(row, language));
  return success([...decisions.filter(({ due }) => due !== null), ...decisions.filter(({ due }) => due === null)]);
}
