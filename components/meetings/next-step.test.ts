import { describe, expect, it } from 'vitest';
import { nextStep } from './next-step';

const today = '2026-11-22';
const [before, after] = ['2026-11-21', '2026-11-23'];

describe('the one next step of a meeting', () => {
  it.each([
    ['planned', 0, true, after, 'fill-agenda'],
    ['planned', 0, true, today, 'fill-agenda'],
    ['planned', 1, true, after, 'get-ready'],
    ['planned', 1, true, today, 'open'],
    ['planned', 1, true, before, 'open'],
    ['open', 0, true, after, 'show'],
    ['open', 4, true, today, 'show'],
    ['closed', 4, true, before, 'minutes'],
    ['planned', 0, false, today, 'read'],
    ['planned', 4, false, after, 'read'],
    ['open', 4, false, today, 'join'],
    ['closed', 0, false, after, 'minutes'],
  ] as const)('%s with %i items, prepared by the viewer: %s, on %s: %s', (status, items, mayPrepare, date, step) => {
    expect(nextStep({ status, items, throughLast: false, mayPrepare, date, today })).toBe(step);
  });

  it('is to close an open meeting that is through its last item, for whoever prepares it', () => {
    const through = { items: 4, throughLast: true, date: today, today };
    expect(nextStep({ ...through, status: 'open', mayPrepare: true })).toBe('close');
    expect(nextStep({ ...through, status: 'open', mayPrepare: false })).toBe('join');
    expect(nextStep({ ...through, status: 'planned', mayPrepare: true })).toBe('open');
  });
});
