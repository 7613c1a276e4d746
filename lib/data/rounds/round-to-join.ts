import { can, type Viewer } from '../../domain/access';
import type { Language } from '../editions/edition-view';
import { listRounds, type RoundSummary } from './list-rounds';

/** The newest open round that the viewer's kommune has not contributed to; null where the viewer contributes to none. */
export async function readRoundToJoin(viewer: Viewer, language: Language): Promise<RoundSummary | null> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'contribute', kommuneId })) return null;
  const rounds = await listRounds(viewer, language);
  return rounds.ok ? (rounds.value.find(({ status, own }) => status === 'open' && own === null) ?? null) : null;
}
