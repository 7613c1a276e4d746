import { type Decision, isTried, type Phase } from '@/lib/domain/initiative/initiative';

const naturalNext: Partial<Record<Phase, Phase>> = { idea: 'pilot', pilot: 'evaluated' };

/** The phase that an initiative is most likely to come into next: what was decided of it, or the next on the way; null where neither says. */
export function nextPhase(phase: Phase, decision: Decision | null): Phase | null {
  if (isTried(phase) && decision === 'scale') return 'operating';
  if (isTried(phase) && decision === 'stop') return 'stopped';
  return naturalNext[phase] ?? null;
}
