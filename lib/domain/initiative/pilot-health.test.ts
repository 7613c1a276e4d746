import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anInitiative } from './builders.fixture';
import { decisions, evaluationResults, phases } from './initiative';
import { asksOf } from './initiative-asks';
import { type HealthTerms, pilotProblems, problemsOf } from './pilot-health';

const terms: HealthTerms = { today: '2026-11-22', stuckMonths: 18, isReady: () => false };

/** A pilot that nothing is wrong with. */
const sound = {
  came: 'idea 2026-01-01, pilot 2026-05-01',
  purpose: 'Kortere ventetid',
  plannedEnd: '2026-12-31',
  operationPath: 'Borgerservice overtager',
} as const;

/** Stopped, and taken up again on 1 October: what was decided before is of the run that ended. */
const again = {
  came: 'pilot 2025-01-01, stopped 2026-01-01, pilot 2026-10-01',
  plannedEnd: '2026-11-21',
  result: 'not-met',
  decision: 'stop',
} as const;
const resumed = [
  ['a resumed pilot, decided before', { ...again, decisionDate: '2026-01-01' }, ['overdue']],
  ['a resumed pilot, decided on its first day', { ...again, decisionDate: '2026-10-01' }, []],
  ['a resumed pilot, decided on no day', again, []],
] as const;

describe('what is to be looked at in a pilot', () => {
  it.each([
    ['nothing is wrong', {}, []],
    ['its end is today', { plannedEnd: '2026-11-22' }, []],
    ['its end was yesterday', { plannedEnd: '2026-11-21' }, ['overdue', 'no-evaluation']],
    ['it was evaluated in time, and nothing decided', { plannedEnd: '2026-11-21', result: 'met' }, ['overdue']],
    ['it is to be scaled', { plannedEnd: '2026-11-21', result: 'met', decision: 'scale' }, []],
    ['it is to be stopped', { plannedEnd: '2026-11-21', evaluation: 'Gav ikke nok', decision: 'stop' }, []],
    [
      'it was extended, without a later end',
      { plannedEnd: '2026-11-21', result: 'partly', decision: 'extend' },
      ['overdue'],
    ],
    ...resumed,
    ['it is evaluated, and nothing is written', { came: 'pilot 2026-05-01, evaluated 2026-11-01' }, ['no-evaluation']],
    ['eighteen months to the day', { came: 'pilot 2025-05-22' }, []],
    ['a day more', { came: 'pilot 2025-05-21' }, ['stuck']],
    [
      'evaluated a year ago counts with it',
      { came: 'pilot 2024-05-21, evaluated 2025-11-01', result: 'met' },
      ['stuck'],
    ],
    ['a pause begins it anew', { came: 'pilot 2023-05-21, idea 2025-01-01, pilot 2026-01-01' }, []],
    ['a purpose of spaces is none', { purpose: '  ' }, ['no-purpose']],
    ['no way to operation', { operationPath: '' }, ['no-path']],
    ['a business case is a way', { operationPath: '', businessCase: true }, []],
    ['no business case is none', { operationPath: '', businessCase: false }, ['no-path']],
  ] as const)('%s', (_, part, problems) => {
    expect(problemsOf(anInitiative({ ...sound, ...part }), terms)).toEqual(problems);
  });

  it('is what the reference finds ready', () => {
    const isReady = ({ areaIds }: { areaIds: readonly string[] }) => areaIds.includes('skole');
    expect(problemsOf(anInitiative(sound), { ...terms, isReady })).toEqual(['on-ready']);
    expect(problemsOf(anInitiative({ ...sound, areaIds: ['social'] }), { ...terms, isReady })).toEqual([]);
  });

  it('follows the kommune’s own limit', () => {
    const initiative = anInitiative({ ...sound, came: 'pilot 2026-05-01' });
    expect(problemsOf(initiative, { ...terms, stuckMonths: 6 })).toEqual(['stuck']);
    expect(problemsOf(initiative, { ...terms, stuckMonths: 7 })).toEqual([]);
  });

  const day = fc.constantFrom('2024-01-01', '2025-05-21', '2026-11-21', '2026-11-22', '2027-03-01');
  const any = fc.record({
    phase: fc.constantFrom(...phases),
    since: day.filter((since) => since <= terms.today),
    plannedEnd: fc.option(day),
    decision: fc.option(fc.constantFrom(...decisions)),
    decisionDate: fc.option(day),
    result: fc.option(fc.constantFrom(...evaluationResults)),
    purpose: fc.constantFrom('', 'Et formål'),
    evaluation: fc.constantFrom('', 'En evaluering'),
  });
  const made = any.map(({ since, ...part }) => anInitiative({ ...part, came: `${part.phase} ${since}` }));

  it('is nothing unless it is tried, and always in one order', () => {
    fc.assert(
      fc.property(made, (initiative) => {
        const problems = problemsOf(initiative, { ...terms, isReady: () => true });
        expect(problems).toEqual(pilotProblems.filter((problem) => problems.includes(problem)));
        expect(problems.length > 0).toBe(initiative.phase === 'pilot' || initiative.phase === 'evaluated');
      }),
    );
  });

  it('never goes away by waiting', () => {
    fc.assert(
      fc.property(made, fc.constantFrom('2026-12-01', '2027-06-01', '2030-01-01'), (initiative, later) => {
        const now = problemsOf(initiative, terms);
        expect(problemsOf(initiative, { ...terms, today: later })).toEqual(expect.arrayContaining(now));
      }),
    );
  });

  it('is asked for where words would mend it', () => {
    fc.assert(
      fc.property(made, (initiative) => {
        const problems = problemsOf(initiative, terms);
        const asked = asksOf(initiative, terms.today).map(({ field }) => field);
        expect(asked.includes('purpose')).toBe(problems.includes('no-purpose'));
        expect(asked.includes('operationPath')).toBe(problems.includes('no-path'));
        if (problems.includes('no-evaluation')) expect(asked).toContain('evaluation');
        if (problems.includes('overdue')) expect(asked.includes('decision') || asked.includes('newEnd')).toBe(true);
        expect(new Set(asked).size).toBe(asked.length);
      }),
    );
  });
});
