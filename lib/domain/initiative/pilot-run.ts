import { wholeMonths } from './calendar';
import { isTried, type PhaseStep } from './initiative';

/**
 * When the last run as a pilot began, ISO yyyy-mm-dd; null for what has never been tried. Being evaluated is part of the run; back to
 * an idea ends it, and a later pilot begins anew.
 */
export function pilotSince(steps: readonly PhaseStep[]): string | null {
  const last = steps.findLastIndex(({ phase }) => isTried(phase));
  const before = steps.slice(0, last + 1).findLastIndex(({ phase }) => !isTried(phase));
  return steps.slice(0, last + 1)[before + 1]?.since ?? null;
}

/** Whole months in pilot on a day; null for what is not tried now. */
export function pilotMonths(steps: readonly PhaseStep[], today: string): number | null {
  const since = runningSince(steps);
  return since === null ? null : wholeMonths(since, today);
}

/** When the run that goes on began; null for what is not tried now. */
export function runningSince(steps: readonly PhaseStep[]): string | null {
  const last = steps.at(-1);
  return last !== undefined && isTried(last.phase) ? pilotSince(steps) : null;
}

/** True for what is or has been a pilot. */
export function wasTried(steps: readonly PhaseStep[]): boolean {
  return steps.some(({ phase }) => isTried(phase));
}
