import { expect, it } from 'vitest';
import { anInitiative } from './builders.fixture';
import { asksOf } from './initiative-asks';

const today = '2026-11-22';
const pilot = {
  came: 'pilot 2026-05-01',
  purpose: 'Kortere ventetid',
  plannedEnd: '2026-12-31',
  businessCase: true,
} as const;

it.each([
  ['an idea is asked for nothing', {}, []],
  ['a new pilot', { came: 'pilot 2026-11-22' }, ['purpose is-pilot', 'plannedEnd is-pilot', 'operationPath is-pilot']],
  ['a pilot with all', pilot, []],
  ['its end has passed', { ...pilot, plannedEnd: '2026-11-21' }, ['evaluation end-passed', 'decision end-passed']],
  [
    'extended without a later end',
    { ...pilot, plannedEnd: '2026-11-21', result: 'partly', decision: 'extend' },
    ['newEnd end-passed'],
  ],
  ['to be scaled', { ...pilot, plannedEnd: '2026-11-21', result: 'met', decision: 'scale' }, []],
  [
    'taken up again after a decision',
    {
      ...pilot,
      came: 'pilot 2025-01-01, stopped 2026-01-01, evaluated 2026-10-01',
      plannedEnd: '2026-11-21',
      result: 'not-met',
      decision: 'extend',
      decisionDate: '2025-12-01',
    },
    ['decision end-passed'],
  ],
  [
    'evaluated without words',
    { ...pilot, came: 'evaluated 2026-11-01' },
    ['evaluation is-evaluated', 'decision is-evaluated'],
  ],
  [
    'evaluated, and its end has passed',
    { ...pilot, came: 'evaluated 2026-11-01', plannedEnd: '2026-11-21' },
    ['evaluation end-passed', 'decision end-passed'],
  ],
  ['in operation', { came: 'operating 2026-01-01' }, ['measured is-operating', 'spread is-operating']],
  ['in operation with all', { came: 'operating 2026-01-01', measured: '400 timer', spread: 'several' }, []],
  [
    'a pilot that was stopped',
    { came: 'pilot 2025-01-01, stopped 2026-01-01' },
    ['evaluation was-stopped', 'decision was-stopped'],
  ],
  [
    'stopped without a reason',
    { came: 'pilot 2025-01-01, stopped 2026-01-01', result: 'not-met', decision: 'stop' },
    ['decision was-stopped'],
  ],
  ['an idea that was dropped', { came: 'idea 2025-01-01, stopped 2026-01-01', citizenContact: true }, []],
  ['an idea with citizens', { citizenContact: true }, ['dataProtection citizens-or-ai', 'ethics citizens-or-ai']],
  ['an idea that has been thought of', { usesAi: true, dataProtection: 'to-clarify', ethics: false }, []],
  [
    'a pilot with AI that is not settled',
    { ...pilot, usesAi: true, dataProtection: 'to-clarify', ethics: false },
    ['dataProtection citizens-or-ai', 'ethics citizens-or-ai'],
  ],
  ['a pilot with AI that is', { ...pilot, usesAi: true, dataProtection: 'assessed', ethics: true }, []],
  ['neither citizens nor AI', { ...pilot, usesAi: false, citizenContact: false }, []],
] as const)('%s', (_, part, asks) => {
  expect(asksOf(anInitiative(part), today).map(({ field, why }) => `${field} ${why}`)).toEqual(asks);
});
