import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '@/lib/domain/initiative/calendar';
import { timelineItem } from './timeline-item.fixture';
import { placeOnSpan, timelineSpan, timelineTicks } from './timeline-scale';

const today = '2025-11-22';
const item = (since: string, plannedEnd: string | null) =>
  timelineItem({ steps: [{ phase: 'pilot', since }], phaseSince: since, plannedEnd });

describe('the span of a timeline', () => {
  it('is the whole months of every bar and today', () => {
    const span = timelineSpan([item('2025-03-10', null), item('2024-05-31', '2026-02-14')], today);
    expect(span).toEqual({ first: '2024-05-01', last: '2026-02-28' });
  });

  it('is not stretched by a date typed wrong', () => {
    const span = timelineSpan([item('1925-03-10', '2205-09-01')], today);
    expect(span).toEqual({ first: '2017-11-01', last: '2028-11-30' });
  });

  it('is this month where nothing is tried', () => {
    expect(timelineSpan([], today)).toEqual({ first: '2025-11-01', last: '2025-11-30' });
  });
});

describe('a day on the span', () => {
  const span = { first: '2025-01-01', last: '2025-12-31' };

  it.each([
    ['2025-01-01', 0],
    ['2025-07-02', 50],
    ['2025-12-31', 100],
    ['2019-05-05', 0],
    ['2031-05-05', 100],
  ])('%s stands at %d per cent', (day, percent) => {
    expect(placeOnSpan(day, span)).toBe(percent);
  });

  it('stands to the right of every earlier day', () => {
    const months = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(months, ([one, other]) => {
        const wide = { first: '2020-01-01', last: '2025-12-31' };
        const [a, b] = [addMonths('2020-01-01', one), addMonths('2020-01-01', other)];
        expect(placeOnSpan(a, wide) < placeOnSpan(b, wide)).toBe(a < b);
      }),
    );
  });
});

describe('the ticks', () => {
  it('are quarters in two years, and years in more', () => {
    expect(timelineTicks({ first: '2025-03-01', last: '2025-11-30' })).toEqual([
      '2025-04-01',
      '2025-07-01',
      '2025-10-01',
    ]);
    expect(timelineTicks({ first: '2022-03-01', last: '2025-11-30' })).toEqual([
      '2023-01-01',
      '2024-01-01',
      '2025-01-01',
    ]);
  });
});
