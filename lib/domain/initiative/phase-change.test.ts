import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { way } from './builders.fixture';
import { type PhaseStep, phases } from './initiative';
import { addStep } from './phase-change';

const today = '2026-11-22';

describe('a change of phase', () => {
  it('is a step from its day', () => {
    const steps = way('idea 2026-01-01');
    expect(addStep(steps, { phase: 'pilot', since: today }, today)).toEqual({
      steps: way('idea 2026-01-01, pilot 2026-11-22'),
      problem: null,
    });
    expect(addStep([], { phase: 'operating', since: '2020-01-01' }, today).steps).toEqual(way('operating 2020-01-01'));
  });

  it.each([
    ['2026-11-23', 'future'],
    ['2025-12-31', 'before-previous'],
    ['2026-02-30', 'not-a-date'],
    ['', 'not-a-date'],
  ])('on "%s" is refused', (since, problem) => {
    expect(addStep(way('idea 2026-01-01'), { phase: 'pilot', since }, today)).toEqual({ steps: null, problem });
  });

  it('may be on the day of the one before', () => {
    expect(addStep(way('idea 2026-01-01'), { phase: 'pilot', since: '2026-01-01' }, today).problem).toBeNull();
  });

  it('to where it stands is no step; another day corrects its day', () => {
    const steps = way('idea 2026-01-01, pilot 2026-02-01');
    const to = (since: string) => addStep(steps, { phase: 'pilot', since }, today);
    expect(to('2026-02-01').steps).toBe(steps);
    expect(to('2026-01-01').steps).toEqual(way('idea 2026-01-01, pilot 2026-01-01'));
    expect(to(today).steps).toEqual(way('idea 2026-01-01, pilot 2026-11-22'));
    expect(to('2025-12-31')).toEqual({ steps: null, problem: 'before-previous' });
    expect(to('2026-11-23')).toEqual({ steps: null, problem: 'future' });
    expect(to('snart')).toEqual({ steps: null, problem: 'not-a-date' });
    expect(addStep(way('pilot 2026-02-01'), { phase: 'pilot', since: '2019-01-01' }, today).steps).toEqual(
      way('pilot 2019-01-01'),
    );
  });

  it('taken back the same day leaves the way as it was; another day is a step', () => {
    const steps = way('pilot 2024-01-01, idea 2026-11-22');
    const to = (phase: 'pilot' | 'stopped', since: string) => addStep(steps, { phase, since }, '2026-11-23').steps;
    expect(to('pilot', '2026-11-22')).toEqual(way('pilot 2024-01-01'));
    expect(to('pilot', '2026-11-23')).toEqual(way('pilot 2024-01-01, idea 2026-11-22, pilot 2026-11-23'));
    expect(to('stopped', '2026-11-22')).toEqual(way('pilot 2024-01-01, idea 2026-11-22, stopped 2026-11-22'));
  });

  it('leads from any phase to any other, and the steps stay in order', () => {
    const step = fc.record({
      phase: fc.constantFrom(...phases),
      since: fc.constantFrom('2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (wanted) => {
        const steps = wanted.reduce<readonly PhaseStep[]>((came, next) => addStep(came, next, today).steps ?? came, []);
        steps.slice(1).forEach((next, index) => {
          const before = steps[index];
          expect(before !== undefined && next.phase !== before.phase && next.since >= before.since).toBe(true);
        });
        expect(steps.every(({ since }) => since <= today)).toBe(true);
        const { phase } = wanted.filter(({ since }) => since <= today)[0] ?? {};
        expect(steps[0]?.phase).toBe(phase);
      }),
    );
  });
});
