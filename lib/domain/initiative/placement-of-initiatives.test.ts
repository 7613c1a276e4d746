import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreads } from '../answer';
import { phases } from './initiative';
import { isSaid, placementOf, withSaid } from './placement-of-initiatives';

const said = (text: string) =>
  text === ''
    ? []
    : text.split(', ').map((one) => {
        const [phase, spread] = one.split(' ');
        return {
          phase: phases.find((word) => word === phase) ?? 'idea',
          spread: spreads.find((word) => word === spread) ?? null,
        };
      });

describe('what initiatives say together', () => {
  it.each([
    ['idea', 'following', null],
    ['pilot', 'piloting', null],
    ['evaluated', 'piloting', null],
    ['operating', 'operating', null],
    ['stopped', 'stopped', null],
    ['stopped, idea', 'following', null],
    ['idea, pilot, stopped', 'piloting', null],
    ['pilot throughout, operating', 'operating', null],
    ['operating single, operating several, operating', 'operating', 'several'],
    ['operating throughout, operating single', 'operating', 'throughout'],
  ] as const)('%s', (initiatives, answer, spread) => {
    expect(placementOf(said(initiatives))).toEqual({ answer, spread });
  });

  it('is nothing without any', () => {
    expect(placementOf([])).toBeNull();
  });

  it('does not depend on their order, nor on one being told twice', () => {
    const one = fc.record({ phase: fc.constantFrom(...phases), spread: fc.option(fc.constantFrom(...spreads)) });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (initiatives) => {
        expect(placementOf([...initiatives].reverse())).toEqual(placementOf(initiatives));
        expect(placementOf([...initiatives, ...initiatives])).toEqual(placementOf(initiatives));
      }),
    );
  });
});

describe('a cell that takes it', () => {
  it.each([
    ['operating several', { answer: 'piloting', spread: null }, { answer: 'operating', spread: 'several' }],
    ['operating', { answer: 'operating', spread: 'throughout' }, { answer: 'operating', spread: 'throughout' }],
    ['operating single', { answer: 'operating', spread: 'throughout' }, { answer: 'operating', spread: 'single' }],
    ['pilot', { answer: 'operating', spread: 'throughout' }, { answer: 'piloting', spread: null }],
  ] as const)('from %s', (initiatives, cell, after) => {
    const placement = placementOf(said(initiatives));
    if (placement === null) throw new Error('Nothing said');
    expect(withSaid(cell, placement)).toEqual(after);
    expect(isSaid(after, placement)).toBe(true);
    expect(isSaid(cell, placement)).toBe(cell.answer === after.answer && cell.spread === after.spread);
  });
});
