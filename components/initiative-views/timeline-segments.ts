import { isTried, type Phase } from '@/lib/domain/initiative/initiative';
import type { InitiativeRow } from '@/lib/domain/initiative/initiative-row';

type Step = { readonly phase: Phase; readonly since: string };

/** What the timeline reads of an initiative: how it stands, and the phases it has come through. */
export type TimelineItem = InitiativeRow & { readonly steps: readonly Step[] };

/** A time when it was tried. Days are ISO yyyy-mm-dd; `until` is null for the one that runs. */
export type TriedRun = { readonly from: string; readonly until: string | null; readonly evaluated: string | null };

/** The times an initiative was tried, first to last; an evaluated pilot is still tried. */
export function triedRuns(steps: readonly Step[]): TriedRun[] {
  const runs: TriedRun[] = [];
  for (const { phase, since } of steps) {
    const last = runs.at(-1);
    const open = last !== undefined && last.until === null;
    if (!isTried(phase)) {
      if (open) runs.splice(-1, 1, { ...last, until: since });
      continue;
    }
    const evaluated = phase === 'evaluated' ? since : null;
    if (open) runs.splice(-1, 1, { ...last, evaluated: evaluated ?? last.evaluated });
    else runs.push({ from: since, until: null, evaluated });
  }
  return runs;
}

export type SegmentKind = 'tried' | 'planned' | 'overdue';
/** A stretch of a bar, from one day to another, never backwards. */
export type TimelineSegment = { readonly kind: SegmentKind; readonly from: string; readonly until: string };

/**
 * The stretches of an initiative's bar: tried so far, planned and not gone yet, and past its end without a decision. Only what the rules
 * call overdue is drawn so: a pilot that is to be scaled may run past its planned end.
 */
export function timelineSegments(item: TimelineItem, today: string): TimelineSegment[] {
  return triedRuns(item.steps).flatMap((run) => (run.until === null ? running(item, run.from, today) : [ended(run)]));
}

function ended({ from, until }: TriedRun): TimelineSegment {
  return { kind: 'tried', from, until: until ?? from };
}

function running({ plannedEnd, problems }: TimelineItem, from: string, today: string): TimelineSegment[] {
  const tried: TimelineSegment = { kind: 'tried', from, until: today };
  if (plannedEnd === null) return [tried];
  if (plannedEnd > today) return [tried, { kind: 'planned', from: today, until: plannedEnd }];
  if (!problems.includes('overdue')) return [tried];
  const end = plannedEnd > from ? plannedEnd : from;
  const before: TimelineSegment[] = end === from ? [] : [{ ...tried, until: end }];
  return [...before, { kind: 'overdue', from: end, until: today }];
}
