import { describe, expect, it } from 'vitest';
import { type BalanceCell, type CountsOnlyReason, pilotBalance, type Verdict } from './balance';
import { balanceCells } from './builders.fixture';

/** Agreement in one ring of each kind, `count` cells in all, so that only the findings under test tip anything. */
function agreement(count: number): BalanceCell[] {
  return [
    ...balanceCells(1, 'aligned', { rings: ['ready'] }),
    ...balanceCells(1, 'aligned', { rings: ['trial'], piloted: true }),
    ...balanceCells(count - 2, 'aligned', { rings: ['watch'] }),
  ];
}

describe('the verdict', () => {
  it.each<[string, BalanceCell[], Verdict]>([
    ['agreement with a pilot', agreement(20), 'no-clear-tilt'],
    ['two of ten overdue', [...agreement(8), ...balanceCells(2, 'overdue-pilot', { piloted: true })], 'too-much'],
    ['two of ten premature', [...agreement(8), ...balanceCells(2, 'premature-pilot', { piloted: true })], 'too-much'],
    [
      'one overdue and one premature are two too many',
      [...agreement(8), ...balanceCells(1, 'overdue-pilot'), ...balanceCells(1, 'premature-pilot')],
      'too-much',
    ],
    ['two of ten missing', [...agreement(8), ...balanceCells(2, 'missing-pilot')], 'too-little'],
    [
      'both sides',
      [...agreement(8), ...balanceCells(2, 'missing-pilot'), ...balanceCells(2, 'overdue-pilot')],
      'misplaced',
    ],
    ['three of 20 are exactly 15 %', [...agreement(17), ...balanceCells(3, 'missing-pilot')], 'too-little'],
    ['three of 21 are less', [...agreement(18), ...balanceCells(3, 'missing-pilot')], 'no-clear-tilt'],
    [
      'early pilots tip nothing',
      [...agreement(8), ...balanceCells(8, 'early-pilot', { piloted: true })],
      'no-clear-tilt',
    ],
    ['using too little tips nothing', [...agreement(8), ...balanceCells(8, 'untapped')], 'no-clear-tilt'],
    ['mixed is comparable and neither', [...agreement(8), ...balanceCells(8, 'mixed')], 'no-clear-tilt'],
    [
      'mixed thins a tilt',
      [...agreement(8), ...balanceCells(2, 'missing-pilot'), ...balanceCells(4, 'mixed')],
      'no-clear-tilt',
    ],
    ['nothing piloted', agreement(10).map((cell) => ({ ...cell, piloted: false })), 'no-pilots'],
    [
      'nothing piloted, and too little of it',
      [...agreement(8), ...balanceCells(2, 'missing-pilot')].map((cell) => ({ ...cell, piloted: false })),
      'too-little',
    ],
  ])('%s', (_, cells, verdict) => {
    expect(pilotBalance(cells)).toMatchObject({ verdict, reasons: [] });
  });

  it('tips at the threshold given', () => {
    const cells = [...agreement(18), ...balanceCells(2, 'missing-pilot')];
    expect(pilotBalance(cells, 15).verdict).toBe('no-clear-tilt');
    expect(pilotBalance(cells, 10)).toMatchObject({ verdict: 'too-little', tiltPercent: 10 });
  });
});

describe('one finding', () => {
  it('is too few, whatever share it is', () => {
    const one = [...agreement(7), ...balanceCells(1, 'missing-pilot')];
    const two = [...agreement(7), ...balanceCells(2, 'missing-pilot')];
    expect(pilotBalance(one, 5).verdict).toBe('no-clear-tilt');
    expect(pilotBalance(two, 5).verdict).toBe('too-little');
  });
});

describe('counts only', () => {
  const unanswered = (count: number) => balanceCells(count, 'unanswered', { answered: false, rings: ['trial'] });
  const without = (ring: string) =>
    agreement(10).map((cell) => ({ ...cell, rings: cell.rings.filter((one) => one !== ring) }));

  it.each<[string, BalanceCell[], CountsOnlyReason[]]>([
    ['seven comparable', agreement(7), ['few-comparable']],
    ['eight are enough', agreement(8), []],
    ['stopped is answered, not comparable', [...agreement(7), ...balanceCells(5, 'evaluated')], ['few-comparable']],
    ['six of ten answered are enough', [...agreement(12), ...unanswered(8)], []],
    ['59 % are not', [...agreement(13), ...unanswered(9)], ['few-answered']],
    ['no Klar in the edition', without('ready'), ['rings-missing']],
    ['no Afprøv', without('trial'), ['rings-missing']],
    ['neither Hold øje nor Afvent', without('watch'), ['rings-missing']],
    ['Afvent does as well as Hold øje', [...without('watch'), ...balanceCells(1, 'aligned', { rings: ['wait'] })], []],
    ['a ring counts though its cell is unanswered', [...without('trial'), ...unanswered(1)], []],
    ['nothing at all', [], ['few-comparable', 'rings-missing']],
    [
      'all three',
      [...balanceCells(1, 'aligned', { rings: ['ready'] }), ...balanceCells(9, 'unanswered', { answered: false })],
      ['few-comparable', 'few-answered', 'rings-missing'],
    ],
  ])('%s', (_, cells, reasons) => {
    const balance = pilotBalance(cells);
    expect(balance.reasons).toEqual(reasons);
    expect(balance.verdict === 'counts-only').toBe(reasons.length > 0);
  });

  it('is given instead of a tilt', () => {
    expect(pilotBalance(balanceCells(7, 'missing-pilot')).verdict).toBe('counts-only');
  });
});

describe('the counts', () => {
  it('stand beside each verdict', () => {
    const cells = [
      ...balanceCells(3, 'overdue-pilot', { rings: ['ready'], piloted: true }),
      ...balanceCells(1, 'premature-pilot', { rings: ['wait'], piloted: true }),
      ...balanceCells(2, 'early-pilot', { rings: ['watch'], piloted: true }),
      ...balanceCells(4, 'missing-pilot', { rings: ['trial'] }),
      ...balanceCells(2, 'untapped', { rings: ['ready'] }),
      ...balanceCells(1, 'unscaled', { rings: ['ready'] }),
      ...balanceCells(1, 'exposed', { rings: ['wait'], exposedAreas: 1 }),
      ...balanceCells(1, 'mixed', { rings: ['trial'], exposedAreas: 2 }),
      ...balanceCells(2, 'ahead', { rings: ['trial'] }),
      ...balanceCells(1, 'aligned', { rings: ['ready'] }),
      ...balanceCells(1, 'evaluated', { rings: ['trial'] }),
      ...balanceCells(1, 'borderline', { rings: ['trial'], piloted: true }),
      ...balanceCells(1, 'unanswered', { answered: false }),
    ];
    expect(pilotBalance(cells)).toEqual({
      verdict: 'misplaced',
      reasons: [],
      cells: 21,
      answered: 20,
      comparable: 18,
      tooMuch: 4,
      overduePilots: 3,
      prematurePilots: 1,
      tooLittle: 4,
      earlyPilots: 2,
      usingTooLittle: 3,
      risk: 2,
      ahead: 2,
      aligned: 1,
      mixed: 1,
      pilots: 7,
      editionTrials: 9,
      tiltPercent: 15,
    });
  });
});
