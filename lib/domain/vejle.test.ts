import { describe, expect, it } from 'vitest';
import type { Balance } from './balance';
import { compareRadar } from './compare-radar';
import type { Finding } from './finding';
import { minorityExposed } from './minority-exposed';
import type { ComparedCell, ComparedTechnology } from './radar';
import { startHere } from './start-here';
import { vejleInput, vejleRows } from './vejle.fixture';

/*
 * The real sheet, with results worked out by hand: by technology number, against the sheet's own rings. Hold øje are 1, 2, 3
 * and 10; Afprøv 4 to 7 and 11 to 18; Klar 8, 9 and 19 to 22.
 */
const { combined, areas } = compareRadar(vejleInput);

function numbersWith(rows: readonly (ComparedCell | ComparedTechnology)[], finding: Finding): number[] {
  return rows.filter((row) => row.finding === finding).map((row) => row.technology.number);
}

function byFinding(rows: readonly (ComparedCell | ComparedTechnology)[]): Partial<Record<Finding, number[]>> {
  const present = [...new Set(rows.map((row) => row.finding))];
  return Object.fromEntries(present.map((finding) => [finding, numbersWith(rows, finding)]));
}

describe('the sheet', () => {
  it('has 132 placements of 22 technologies in six areas', () => {
    expect(vejleRows).toHaveLength(22);
    expect(vejleInput.placements.filter((placement) => placement.answer !== null)).toHaveLength(132);
    expect(vejleInput.areas).toHaveLength(6);
  });
});

describe('combined', () => {
  it('has 9 aligned, 5 missing pilots, 4 ahead and 4 mixed', () => {
    expect(byFinding(combined.technologies)).toEqual({
      aligned: [2, 3, 8, 9, 10, 19, 20, 21, 22],
      'missing-pilot': [5, 11, 12, 13, 17],
      ahead: [7, 14, 15, 16],
      mixed: [1, 4, 6, 18],
    });
  });

  it('pilots too little', () => {
    expect(combined.balance).toEqual({
      verdict: 'too-little',
      reasons: [],
      cells: 22,
      answered: 22,
      comparable: 22,
      tooMuch: 0,
      overduePilots: 0,
      prematurePilots: 0,
      tooLittle: 5,
      earlyPilots: 0,
      usingTooLittle: 0,
      risk: 2,
      ahead: 4,
      aligned: 9,
      mixed: 4,
      pilots: 9,
      editionTrials: 12,
      tiltPercent: 15,
    });
  });

  it('places the dot at the mean, with its whisker and its areas', () => {
    // Droner: 1 4 2 1 3 1, against Afprøv.
    expect(combined.technologies[16]).toMatchObject({
      technology: { name: 'Droner' },
      level: 2,
      lowest: 1,
      highest: 4,
      distance: -1,
      areas: { operating: 1, piloting: 1, following: 1, notInUse: 3 },
      from: 'areas',
    });
  });

  it('still lists what a minority of areas is exposed to', () => {
    const listed = minorityExposed(combined.technologies).map((row) => [row.technology.name, row.exposedAreas]);
    expect(listed).toEqual([
      ['Digital twin', 2],
      ['Edge Computing', 2],
    ]);
  });

  it('starts with one of each kind', () => {
    // Proces Mining 10/6 - 3; of the mixed Digital twin 2.5 - 2; of those ahead IoT 22/6 - 3.
    const start = startHere(combined.technologies).map((row) => [row.technology.name, row.finding]);
    expect(start).toEqual([
      ['Proces Mining', 'missing-pilot'],
      ['Digital twin', 'mixed'],
      ['IoT og sensorer', 'ahead'],
    ]);
  });
});

type AreaExpectation = [
  name: string,
  findings: Partial<Record<Finding, number[]>>,
  balance: Pick<Balance, 'verdict' | 'tooMuch' | 'tooLittle' | 'earlyPilots' | 'risk' | 'ahead' | 'aligned' | 'pilots'>,
];

const expectedAreas: AreaExpectation[] = [
  [
    'Økonomi og Arbejdsmarked',
    {
      aligned: [1, 2, 3, 5, 7, 8, 9, 10, 16, 19, 20, 21, 22],
      'missing-pilot': [11, 12, 15, 17, 18],
      ahead: [4, 6, 13, 14],
    },
    { verdict: 'too-little', tooMuch: 0, tooLittle: 5, earlyPilots: 0, risk: 0, ahead: 4, aligned: 13, pilots: 3 },
  ],
  [
    'Teknik og Miljø',
    {
      aligned: [2, 6, 8, 9, 10, 19, 20, 21, 22],
      'missing-pilot': [4, 5, 11, 12, 13, 18],
      ahead: [7, 14, 15, 16, 17],
      exposed: [1, 3],
    },
    { verdict: 'too-little', tooMuch: 0, tooLittle: 6, earlyPilots: 0, risk: 2, ahead: 5, aligned: 9, pilots: 1 },
  ],
  [
    'Børn og Unge',
    {
      aligned: [1, 2, 3, 6, 7, 8, 9, 10, 19, 20, 21, 22],
      'missing-pilot': [5, 13, 17],
      ahead: [4, 11, 12, 14, 15, 16, 18],
    },
    // Three of 22 are 13.6 %, less than 15.
    { verdict: 'no-clear-tilt', tooMuch: 0, tooLittle: 3, earlyPilots: 0, risk: 0, ahead: 7, aligned: 12, pilots: 2 },
  ],
  [
    'Velfærd',
    {
      aligned: [1, 2, 3, 8, 9, 10, 18, 19, 20, 21, 22],
      'missing-pilot': [4, 5, 6, 11, 12, 13, 17],
      ahead: [7, 14, 15, 16],
    },
    { verdict: 'too-little', tooMuch: 0, tooLittle: 7, earlyPilots: 0, risk: 0, ahead: 4, aligned: 11, pilots: 1 },
  ],
  [
    'Kultur og Sundhed',
    {
      aligned: [2, 4, 8, 9, 10, 14, 17, 19, 20, 21, 22],
      'missing-pilot': [5, 12, 13],
      ahead: [6, 7, 11, 15, 16, 18],
      'early-pilot': [1],
      exposed: [3],
    },
    { verdict: 'no-clear-tilt', tooMuch: 0, tooLittle: 3, earlyPilots: 1, risk: 1, ahead: 6, aligned: 11, pilots: 4 },
  ],
  [
    'Kommunaldirektørens Stabe',
    {
      aligned: [2, 3, 8, 9, 10, 19, 20, 21, 22],
      'missing-pilot': [5, 11, 14, 15, 16, 17],
      ahead: [4, 6, 7, 12, 13, 18],
      exposed: [1],
    },
    { verdict: 'too-little', tooMuch: 0, tooLittle: 6, earlyPilots: 0, risk: 1, ahead: 6, aligned: 9, pilots: 0 },
  ],
];

describe.each(expectedAreas)('%s', (name, findings, balance) => {
  const area = areas.find((one) => one.area.name === name);

  it('has these findings', () => {
    expect(byFinding(area?.cells ?? [])).toEqual(findings);
  });

  it('has this balance, of 22 comparable against 12 in Afprøv', () => {
    expect(area?.balance).toMatchObject({ ...balance, comparable: 22, editionTrials: 12, mixed: 0, usingTooLittle: 0 });
  });

  it('is compared with the combined radar, and says so', () => {
    expect(area?.cells.map((cell) => cell.referenceFromCombined)).toEqual(Array(22).fill(true));
  });
});
