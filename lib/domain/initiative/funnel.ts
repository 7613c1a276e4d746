import { addMonths, endOfMonth } from './calendar';
import { type Initiative, isTried, type Phase, type PhaseStep } from './initiative';
import { pilotMonths, wasTried } from './pilot-run';

/** How many initiatives stood in each phase at the end of one month; of the month that is running, today. */
export type FunnelMonth = {
  /** yyyy-mm. */
  readonly month: string;
  readonly byPhase: Readonly<Record<Phase, number>>;
};

/** What became of the pilots. */
export type PilotOutcome = {
  /** The median of whole months in pilot of those being tried; null when none is. */
  readonly medianMonths: number | null;
  /** Pilots that have ended: in operation now, or stopped, after having been tried. */
  readonly ended: number;
  readonly scaled: number;
};

type Way = Pick<Initiative, 'phase' | 'steps'>;

export const noneInAnyPhase: Readonly<Record<Phase, number>> = {
  idea: 0,
  pilot: 0,
  evaluated: 0,
  operating: 0,
  stopped: 0,
};

/** The funnel of the last so many months, the one that is running with them; oldest first. */
export function funnelOf(ways: readonly Way[], { today, months }: { today: string; months: number }): FunnelMonth[] {
  const first = `${today.slice(0, 7)}-01`;
  const ends = Array.from({ length: months }, (_, index) => endOfMonth(addMonths(first, index - months + 1)));
  return ends.map((end) => {
    const day = end < today ? end : today;
    return { month: end.slice(0, 7), byPhase: countPhases(ways.map(({ steps }) => phaseOn(steps, day))) };
  });
}

/** How many stand in each phase; those that had not begun are left out. */
export function countPhases(phases: readonly (Phase | null)[]): Record<Phase, number> {
  const counts = { ...noneInAnyPhase };
  for (const phase of phases) if (phase !== null) counts[phase] += 1;
  return counts;
}

/** The phase it stood in at the end of a day; null before its first. */
export function phaseOn(steps: readonly PhaseStep[], day: string): Phase | null {
  return steps.findLast(({ since }) => since <= day)?.phase ?? null;
}

/** What became of the pilots, on a day. What was put into operation without being tried tells nothing of pilots. */
export function outcomeOf(ways: readonly Way[], today: string): PilotOutcome {
  const tried = ways.filter(({ steps }) => wasTried(steps));
  const running = tried.filter(({ phase }) => isTried(phase));
  const months = running.flatMap(({ steps }) => pilotMonths(steps, today) ?? []);
  const scaled = tried.filter(({ phase }) => phase === 'operating').length;
  const stopped = tried.filter(({ phase }) => phase === 'stopped').length;
  return { medianMonths: median(months), ended: scaled + stopped, scaled };
}

/** The middle one, or the mean of the two in the middle; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [upper, lower] = [sorted[middle], sorted[middle - 1]];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}
