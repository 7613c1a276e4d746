import type { AgendaReason } from '@/lib/domain/meeting/agenda';

type Proposed = { readonly key: string; readonly why: AgendaReason };

/** What most meetings have time for. */
const mostTicked = 6;

/** The keys that a new meeting has ticked: the first gap, pilot and decision, then the second of each, and so on, six at most. */
export function firstTicked(proposals: readonly Proposed[]): ReadonlySet<string> {
  const kinds = (['gap', 'pilot', 'open-decision'] as const).map((kind) =>
    proposals.filter(({ why }) => why.kind === kind),
  );
  const inTurn = proposals.flatMap((_, index) => kinds.flatMap((found) => found[index]?.key ?? []));
  return new Set(inTurn.slice(0, mostTicked));
}
