import { isTried } from '@/lib/domain/initiative/initiative';
import { type Locale, textOf } from '@/lib/text/locale';
import { dayText } from './day-text';
import { type TimelineItem, type TriedRun, triedRuns } from './timeline-segments';

/** What a bar of the timeline shows, in sentences: when it was tried, what was planned, and what became of it. */
export function courseText(item: TimelineItem, today: string, locale: Locale): string[] {
  return [...triedRuns(item.steps).flatMap((run) => runText(item, run, locale)), ...endText(item, today, locale)];
}

function runText(item: TimelineItem, { from, until, evaluated }: TriedRun, locale: Locale): string[] {
  const { timeline } = textOf(locale).initiativeViews;
  const day = (iso: string) => dayText(iso, locale);
  const time =
    until === null ? timeline.running(day(from), item.pilotMonths ?? 0) : timeline.ran(day(from), day(until));
  return evaluated === null ? [time] : [time, timeline.evaluated(day(evaluated))];
}

function endText({ phase, phaseSince, plannedEnd, problems }: TimelineItem, today: string, locale: Locale): string[] {
  const { timeline } = textOf(locale).initiativeViews;
  const since = dayText(phaseSince, locale);
  if (phase === 'operating' || phase === 'stopped') return [timeline.now[phase](since)];
  if (!isTried(phase)) return [timeline.nowIdea];
  if (plannedEnd === null) return [timeline.openEnd];
  const end = dayText(plannedEnd, locale);
  if (problems.includes('overdue')) return [timeline.overdue(end)];
  return [plannedEnd < today ? timeline.passed(end) : timeline.planned(end)];
}
