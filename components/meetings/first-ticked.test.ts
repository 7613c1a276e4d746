import { describe, expect, it } from 'vitest';
import type { AgendaReason } from '@/lib/domain/meeting/agenda';
import { firstTicked } from './first-ticked';

const reasons: Readonly<Record<AgendaReason['kind'], AgendaReason>> = {
  gap: { kind: 'gap', finding: 'untapped', distance: -1 },
  pilot: { kind: 'pilot', problems: ['overdue'], months: 3 },
  'open-decision': { kind: 'open-decision', decisionId: 'd', due: null },
};

function proposed(kind: AgendaReason['kind'], count: number) {
  return Array.from({ length: count }, (_, index) => ({ key: `${kind}-${index + 1}`, why: reasons[kind] }));
}

describe('what a new meeting has ticked', () => {
  it('is two of each where there is much of everything', () => {
    const all = [...proposed('gap', 5), ...proposed('pilot', 5), ...proposed('open-decision', 10)];
    expect([...firstTicked(all)]).toEqual([
      ...['gap-1', 'pilot-1', 'open-decision-1', 'gap-2', 'pilot-2', 'open-decision-2'],
    ]);
  });

  it('is more of one kind where another has run out, and all where there are few', () => {
    expect([...firstTicked([...proposed('gap', 1), ...proposed('open-decision', 9)])]).toEqual([
      ...['gap-1', 'open-decision-1', 'open-decision-2', 'open-decision-3', 'open-decision-4', 'open-decision-5'],
    ]);
    expect([...firstTicked(proposed('pilot', 2))]).toEqual(['pilot-1', 'pilot-2']);
    expect(firstTicked([]).size).toBe(0);
  });
});
