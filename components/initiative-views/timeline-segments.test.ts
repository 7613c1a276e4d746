import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phases } from '@/lib/domain/initiative/initiative';
import { timelineItem } from './timeline-item.fixture';
import { timelineSegments, triedRuns } from './timeline-segments';

const today = '2025-11-22';

describe('the times an initiative was tried', () => {
  it('are one for each way through pilot, an evaluation included', () => {
    const runs = triedRuns([
      { phase: 'pilot', since: '2024-01-01' },
      { phase: 'evaluated', since: '2024-06-01' },
      { phase: 'stopped', since: '2024-08-01' },
      { phase: 'pilot', since: '2025-02-01' },
    ]);
    expect(runs).toEqual([
      { from: '2024-01-01', until: '2024-08-01', evaluated: '2024-06-01' },
      { from: '2025-02-01', until: null, evaluated: null },
    ]);
  });

  it('go on where an evaluated pilot is piloted again', () => {
    const runs = triedRuns([
      { phase: 'evaluated', since: '2024-06-01' },
      { phase: 'pilot', since: '2024-08-01' },
    ]);
    expect(runs).toEqual([{ from: '2024-06-01', until: null, evaluated: '2024-06-01' }]);
  });

  it('are none of what was never tried', () => {
    const steps = [
      { phase: 'idea', since: '2024-01-01' },
      { phase: 'operating', since: '2024-02-01' },
    ] as const;
    expect(triedRuns(steps)).toEqual([]);
  });

  it('run at the end only, and only where the last phase is tried', () => {
    const steps = fc.array(fc.record({ phase: fc.constantFrom(...phases), since: fc.constant('2025-01-01') }));
    fc.assert(
      fc.property(steps, (given) => {
        const runs = triedRuns(given);
        const last = given.at(-1)?.phase;
        expect(runs.slice(0, -1).every(({ until }) => until !== null)).toBe(true);
        expect(runs.at(-1)?.until === null).toBe(last === 'pilot' || last === 'evaluated');
      }),
    );
  });
});

describe('the stretches of a bar', () => {
  it.each([
    ['without a planned end it runs to today', { plannedEnd: null }, ['tried 2025-03-10 2025-11-22']],
    [
      'with time left it is planned until its end',
      { plannedEnd: '2026-02-01' },
      ['tried 2025-03-10 2025-11-22', 'planned 2025-11-22 2026-02-01'],
    ],
    [
      'past its end without a decision it is overdue',
      { problems: ['overdue'] },
      ['tried 2025-03-10 2025-09-01', 'overdue 2025-09-01 2025-11-22'],
    ],
    ['past its end and to be scaled it is not', { decision: 'scale' }, ['tried 2025-03-10 2025-11-22']],
    [
      'planned to end before it began it is overdue from its start',
      { problems: ['overdue'], plannedEnd: '2025-01-01' },
      ['overdue 2025-03-10 2025-11-22'],
    ],
  ] as const)('%s', (_what, parts, expected) => {
    const drawn = timelineSegments(timelineItem(parts), today);
    expect(drawn.map(({ kind, from, until }) => `${kind} ${from} ${until}`)).toEqual(expected);
  });

  it('end where it came into operation, whatever was planned', () => {
    const item = timelineItem({
      ...{ phase: 'operating', phaseSince: '2025-10-01', plannedEnd: '2026-09-01' },
      steps: [
        { phase: 'pilot', since: '2025-03-10' },
        { phase: 'operating', since: '2025-10-01' },
      ],
    });
    expect(timelineSegments(item, today)).toEqual([{ kind: 'tried', from: '2025-03-10', until: '2025-10-01' }]);
  });
});
