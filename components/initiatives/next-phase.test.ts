import { expect, it } from 'vitest';
import { nextPhase } from './next-phase';

it.each([
  ['idea', null, 'pilot'],
  ['pilot', null, 'evaluated'],
  ['pilot', 'extend', 'evaluated'],
  ['pilot', 'scale', 'operating'],
  ['evaluated', 'scale', 'operating'],
  ['evaluated', 'stop', 'stopped'],
  ['evaluated', null, null],
  ['operating', 'stop', null],
  ['stopped', 'scale', null],
] as const)('after %s, decided %s, comes %s', (phase, decision, next) => {
  expect(nextPhase(phase, decision)).toBe(next);
});
