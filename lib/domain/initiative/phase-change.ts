import { isDay } from './calendar';
import type { PhaseStep } from './initiative';

export const phaseProblems = ['not-a-date', 'future', 'before-previous'] as const;
export type PhaseProblem = (typeof phaseProblems)[number];

/** The steps after a change of phase, or why it cannot be; the very same steps where nothing changes. */
export type PhaseChange =
  | { readonly steps: readonly PhaseStep[]; readonly problem: null }
  | { readonly steps: null; readonly problem: PhaseProblem };

/**
 * Adds a step to an initiative's way; the first to one without any. Every phase leads to every other: what was stopped may be
 * taken up, and what was put into operation too soon may be tried again. The phase it stands in already is no step: another day then
 * corrects the day it came into it. Back where it came from on the very day it left takes the last step away: it was taken back, and
 * the pilot is as old as before. Days are ISO yyyy-mm-dd.
 */
export function addStep(steps: readonly PhaseStep[], step: PhaseStep, today: string): PhaseChange {
  const last = steps.at(-1);
  const isSame = last?.phase === step.phase;
  if (isSame && last.since === step.since) return { steps, problem: null };
  if (last?.since === step.since && steps.at(-2)?.phase === step.phase)
    return { steps: steps.slice(0, -1), problem: null };
  const before = isSame ? steps.slice(0, -1) : steps;
  const problem = problemOf(before.at(-1), step.since, today);
  return problem === null ? { steps: [...before, step], problem } : { steps: null, problem };
}

function problemOf(before: PhaseStep | undefined, since: string, today: string): PhaseProblem | null {
  if (!isDay(since)) return 'not-a-date';
  if (since > today) return 'future';
  return before !== undefined && since < before.since ? 'before-previous' : null;
}
