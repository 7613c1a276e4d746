import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answers, type Spread, spreads } from '../answer';
import { cellHints, type HintInitiative, type HintInput, type HintPlacement } from './cell-hints';
import { type Phase, phases } from './initiative';
import { placementOf } from './placement-of-initiatives';

const cell = (areaId: string | null, answer: Answer | null, spread: Spread | null = null): HintPlacement => ({
  technologyId: 'rpa',
  areaId,
  answer,
  spread,
});
const one = (id: string, phase: Phase, areaIds = ['skole'], technologyId = 'rpa'): HintInitiative => ({
  id,
  phase,
  areaIds,
  technologyId,
});
const hints = (placements: readonly HintPlacement[], initiatives: readonly HintInitiative[]) =>
  cellHints({ technologyIds: ['rpa', 'ai'], areaIds: ['skole', 'social'], placements, initiatives }).map(
    ({ kind, technologyId, areaId, initiativeIds }) =>
      `${technologyId} ${areaId} ${kind} ${initiativeIds.join('+')}`.trim(),
  );

describe('where placements and initiatives say different things', () => {
  it.each([
    ['piloting with no pilot', [cell('skole', 'piloting')], [], ['rpa skole pilot-without-initiative']],
    [
      'piloting with an idea only',
      [cell('skole', 'piloting')],
      [one('a', 'idea')],
      ['rpa skole pilot-without-initiative'],
    ],
    [
      'piloting, and the pilot is elsewhere',
      [cell('skole', 'piloting')],
      [one('a', 'pilot', ['social'])],
      ['rpa skole pilot-without-initiative', 'rpa social pilot-elsewhere-said a'],
    ],
    ['piloting with a pilot', [cell('skole', 'piloting')], [one('a', 'pilot')], []],
    ['piloting with one that is evaluated', [cell('skole', 'piloting')], [one('a', 'evaluated')], []],
    [
      'following with two pilots',
      [cell('skole', 'following')],
      [one('a', 'pilot'), one('b', 'evaluated'), one('c', 'idea')],
      ['rpa skole pilot-elsewhere-said a+b'],
    ],
    ['stopped with a pilot', [cell('skole', 'stopped')], [one('a', 'pilot')], ['rpa skole pilot-elsewhere-said a']],
    ['nothing answered, and a pilot', [], [one('a', 'pilot')], ['rpa skole pilot-elsewhere-said a']],
    ['operating with a pilot beside', [cell('skole', 'operating')], [one('a', 'pilot')], []],
    [
      'piloting with operation',
      [cell('skole', 'piloting')],
      [one('a', 'operating')],
      ['rpa skole operating-not-said a'],
    ],
    [
      'not in use with both',
      [cell('skole', 'not-in-use')],
      [one('a', 'operating'), one('b', 'pilot')],
      ['rpa skole operating-not-said a'],
    ],
    ['operation at single places in one area', [cell('skole', 'operating', 'single')], [one('a', 'operating')], []],
    [
      'operation at single places in two',
      [cell('skole', 'operating', 'single'), cell('social', 'operating', 'several')],
      [one('a', 'operating', ['skole', 'social'])],
      ['rpa skole single-in-several-areas a'],
    ],
    [
      'two in two areas',
      [cell('skole', 'operating', 'single'), cell('social', 'operating', 'single')],
      [one('a', 'operating'), one('b', 'operating', ['social'])],
      ['rpa skole single-in-several-areas a', 'rpa social single-in-several-areas b'],
    ],
    ['an idea, and following', [cell('skole', 'following')], [one('a', 'idea')], []],
    ['stopped, and stopped', [cell('skole', 'stopped')], [one('a', 'stopped')], []],
    [
      'combined alone: one cell for all',
      [cell(null, 'following')],
      [one('a', 'pilot'), one('b', 'pilot', ['social'])],
      ['rpa null pilot-elsewhere-said a+b'],
    ],
    [
      'combined, single in two areas',
      [cell(null, 'operating', 'single')],
      [one('a', 'operating', ['skole', 'social'])],
      ['rpa null single-in-several-areas a'],
    ],
    [
      'combined and areas: the areas win',
      [cell(null, 'piloting'), cell('skole', 'operating')],
      [one('a', 'operating')],
      [],
    ],
    ['an area that is no longer in use', [cell('gone', 'piloting')], [one('a', 'pilot', ['gone'])], []],
    ['a technology that is not on the radar', [], [one('a', 'pilot', ['skole'], 'vr')], []],
  ] as const)('%s', (_, placements, initiatives, expected) => {
    expect(hints(placements, initiatives)).toEqual(expected);
  });

  const areaIds = ['skole', 'social'];
  const anyInput = fc.record({
    placements: fc.uniqueArray(
      fc.record({
        technologyId: fc.constantFrom('rpa', 'ai'),
        areaId: fc.constantFrom(null, ...areaIds),
        answer: fc.option(fc.constantFrom(...answers)),
        spread: fc.option(fc.constantFrom(...spreads)),
      }),
      { selector: ({ technologyId, areaId }) => `${technologyId} ${areaId}` },
    ),
    initiatives: fc.array(
      fc.record({
        id: fc.uuid(),
        technologyId: fc.constantFrom('rpa', 'ai'),
        areaIds: fc.subarray(areaIds, { minLength: 1 }),
        phase: fc.constantFrom(...phases),
        spread: fc.constantFrom('several' as const, 'throughout' as const),
      }),
      { maxLength: 8 },
    ),
  });

  it('is one hint a cell at most', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const found = cellHints({ technologyIds: ['rpa', 'ai'], areaIds, ...input });
        expect(new Set(found.map(({ technologyId, areaId }) => `${technologyId} ${areaId}`)).size).toBe(found.length);
      }),
    );
  });

  it('goes away when the cell takes what its initiatives say', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const whole: HintInput & typeof input = { technologyIds: ['rpa', 'ai'], areaIds, ...input };
        for (const { technologyId, areaId } of cellHints(whole)) {
          const own = input.initiatives.filter(
            (initiative) =>
              initiative.technologyId === technologyId && (areaId === null || initiative.areaIds.includes(areaId)),
          );
          const said = placementOf(own);
          if (said === null) continue;
          const isCell = (placement: HintPlacement) =>
            placement.technologyId === technologyId && placement.areaId === areaId;
          const others = input.placements.filter((placement) => !isCell(placement));
          const after = cellHints({ ...whole, placements: [...others, { technologyId, areaId, ...said }] });
          expect(after.find((hint) => hint.technologyId === technologyId && hint.areaId === areaId)).toBeUndefined();
        }
      }),
    );
  });
});
