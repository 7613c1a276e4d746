import type { Viewer } from '../../domain/access';
import type { DecisionView } from '../../domain/meeting/meeting-view';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { decisionColumns, toDecision } from './decision-row';
import { maySee } from './prepare';

type Asked = { readonly editionId: string; readonly language: Language };

/** One decision of the viewer's own kommune, a technology called what that edition calls it. `not_found` for any other. */
export async function readDecision(
  viewer: Viewer,
  id: string,
  { editionId, language }: Asked,
): Promise<Result<DecisionView, never>> {
  const allowed = maySee(viewer);
  if (!allowed.ok) return allowed;
  const row = await database().read.meetingDecision.findFirst({
    where: { id, kommuneId: allowed.value },
    select: decisionColumns(editionId),
  });
  return row === null ? failure('not_found', 'no-decision') : success(toDecision(row, language));
}
