import { addMonths, endOfMonth } from '@/lib/domain/initiative/calendar';
import { type TimelineItem, timelineSegments } from './timeline-segments';

/** The first and the last day that the timeline shows, ISO yyyy-mm-dd. */
export type TimelineSpan = { readonly first: string; readonly last: string };

/** Months before and after today that a timeline shows at most: one date typed wrong must not squeeze all the others. */
const most = { before: 96, after: 36 } as const;

/** The whole months that hold every bar and today, at most eight years back and three ahead. */
export function timelineSpan(items: readonly TimelineItem[], today: string): TimelineSpan {
  const segments = items.flatMap((item) => timelineSegments(item, today));
  const firsts = [today, ...segments.map(({ from }) => from)].sort();
  const lasts = [today, ...segments.map(({ until }) => until)].sort();
  const [, first = today] = [firsts.at(0) ?? today, addMonths(today, -most.before)].sort();
  const [last = today] = [lasts.at(-1) ?? today, addMonths(today, most.after)].sort();
  return { first: `${first.slice(0, 7)}-01`, last: endOfMonth(last) };
}

/** Where a day stands, in percent of the span's width; a day outside stands at its edge. */
export function placeOnSpan(day: string, { first, last }: TimelineSpan): number {
  const [at, start, end] = [day, first, last].map((one) => Date.parse(one));
  if (at === undefined || start === undefined || end === undefined || end <= start) return 0;
  return Math.round(Math.min(1, Math.max(0, (at - start) / (end - start))) * 10_000) / 100;
}

/** The first days of the span's years, or of its quarters where it is two years at most. */
export function timelineTicks({ first, last }: TimelineSpan): string[] {
  const step = addMonths(first, 24) >= last ? 3 : 12;
  const year = `${first.slice(0, 4)}-01-01`;
  const ticks: string[] = [];
  for (let tick = year; tick <= last; tick = addMonths(tick, step)) if (tick >= first) ticks.push(tick);
  return ticks;
}
