import type { Viewer } from '../../domain/access';
import type { AgendaReason } from '../../domain/meeting/agenda';
import { type AgendaChoice, agendaKey } from '../../domain/meeting/agenda-key';
import { agendaCandidates, choiceOf } from '../../domain/meeting/propose-agenda';
import { type Result, success } from '../../domain/result';
import { readAgendaSources } from './agenda-input';

type Asked = { readonly today: string; readonly year: number | undefined };

/**
 * Why each of the choices would be proposed, by its key; what there is no reason for is left out. A decision carries its own reason, and
 * a topic has none, so for those alone nothing is read.
 */
export async function readReasons(
  viewer: Viewer,
  choices: readonly AgendaChoice[],
  { today, year }: Asked,
): Promise<Result<ReadonlyMap<string, AgendaReason>, never>> {
  if (choices.every(({ kind }) => kind === 'decision' || kind === 'topic')) return success(new Map());
  const sources = await readAgendaSources(viewer, { language: 'da', today, year, previousId: null });
  if (!sources.ok) return sources;
  const candidates = agendaCandidates(sources.value.input);
  return success(new Map(candidates.map((item) => [agendaKey(choiceOf(item)), item.why])));
}
