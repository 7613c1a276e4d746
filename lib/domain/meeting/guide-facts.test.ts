import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placement, radarInput, reference, technology } from '../builders.fixture';
import { compareRadar } from '../compare-radar';
import { anInitiative } from '../initiative/builders.fixture';
import { phases } from '../initiative/initiative';
import { type GuideSources, guideFacts } from './guide-facts';
import { themes } from './theme';

const noProblems = { overdue: 0, stuck: 0, 'on-ready': 0, 'no-evaluation': 0, 'no-path': 0, 'no-purpose': 0 };
const nothing: GuideSources = {
  comparison: null,
  withoutValue: 0,
  initiatives: [],
  pilots: { tried: 0, problems: noProblems, medianMonths: null, ended: 0, scaled: 0 },
  experiences: { used: 0, shared: 0, usedBy: 0, offered: 0, offeredTechnologies: 0 },
};

const facts = (part: Partial<GuideSources>) => guideFacts({ ...nothing, ...part });

/** Three areas; a ready technology that one operates, one in Afprøv that one pilots, and one of the kommune's own. */
const comparison = compareRadar(
  radarInput({
    technologies: [technology(1), technology(2), technology(3), technology(4, { local: true })],
    areas: ['a', 'b', 'c'].map((id) => ({ id, name: `Område ${id}`, editionAreaId: null })),
    references: [reference('t1', null, 'ready'), reference('t2', null, 'trial'), reference('t3', null, 'ready')],
    placements: [
      placement('t1', 'a', { answer: 'operating', spread: 'throughout' }),
      placement('t1', 'b', { answer: 'piloting' }),
      placement('t2', 'a', { answer: 'piloting' }),
      placement('t3', 'c', { answer: 'following' }),
      placement('t4', 'a', { answer: 'operating' }),
    ],
  }),
);

describe('what the guide tells beside each theme', () => {
  it('has a list for each of the nine themes, and says where there is nothing to count', () => {
    const told = facts({});
    expect(Object.keys(told).toSorted()).toEqual([...themes].toSorted());
    expect(told.purpose).toEqual([{ kind: 'no-initiatives' }]);
    expect(told.priorities).toEqual([{ kind: 'no-answers' }]);
    expect(told['pilots-and-scaling']).toEqual([
      { kind: 'no-answers' },
      { kind: 'pilots', tried: 0, medianMonths: null },
    ]);
  });

  it('counts what is said over those that are tried or in operation, ideas and stopped ones left out', () => {
    const initiatives = [
      anInitiative({ came: 'pilot 2025-01-01', purpose: 'Kortere ventetid', owner: 'Socialchef' }),
      anInitiative({ came: 'pilot 2025-01-01, evaluated 2026-01-01', operationPath: 'Driften tager over' }),
      anInitiative({ came: 'operating 2025-01-01', purpose: 'Færre fejl', businessCase: true }),
      anInitiative({ came: 'idea 2025-01-01', purpose: 'Ikke i gang' }),
      anInitiative({ came: 'pilot 2025-01-01, stopped 2025-06-01', purpose: 'Stoppet' }),
    ];
    const told = facts({ initiatives });
    expect(told.purpose).toEqual([{ kind: 'stated', what: 'purpose', count: 2, of: 3 }]);
    expect(told.ambition).toContainEqual({ kind: 'stated', what: 'business-case', count: 1, of: 3 });
    expect(told.organisation).toContainEqual({ kind: 'stated', what: 'owner', count: 1, of: 3 });
    // What is in operation has found its way: it is asked of the two that are tried.
    expect(told.organisation).toContainEqual({ kind: 'stated', what: 'operation-path', count: 1, of: 2 });
  });

  it('asks for an evaluation of what is past its trial, never of a pilot or of what was never tried', () => {
    const initiatives = [
      anInitiative({ came: 'pilot 2025-01-01', evaluation: 'Undervejs' }),
      anInitiative({ came: 'pilot 2025-01-01, evaluated 2026-01-01', result: 'met' }),
      anInitiative({ came: 'pilot 2025-01-01, stopped 2026-01-01' }),
      anInitiative({ came: 'operating 2025-01-01' }),
    ];
    expect(facts({ initiatives })['pilots-and-scaling']).toContainEqual({
      kind: 'stated',
      what: 'evaluation',
      count: 1,
      of: 2,
    });
  });

  it('counts each technology where it is furthest, and the edition’s rings without the kommune’s own', () => {
    const told = facts({ comparison });
    expect(told.ambition).toContainEqual({ kind: 'uses', technologies: 4, operating: 2, piloting: 1, following: 1 });
    expect(told.ambition).toContainEqual({ kind: 'of-ring', ring: 'ready', count: 1, of: 2 });
    expect(told.priorities).toContainEqual({ kind: 'of-ring', ring: 'trial', count: 1, of: 1 });
  });

  it('counts a kommune that has only placed the combined radar', () => {
    const direct = compareRadar(
      radarInput({
        technologies: [technology(1)],
        references: [reference('t1', null, 'ready')],
        placements: [placement('t1', null, { answer: 'operating' })],
      }),
    );
    expect(facts({ comparison: direct }).ambition).toContainEqual({ kind: 'of-ring', ring: 'ready', count: 1, of: 1 });
    expect(facts({ comparison: direct }).priorities).toEqual([]);
  });

  it('tells the balance of each area, and the combined one', () => {
    const told = facts({ comparison });
    const areas = told.priorities.find((fact) => fact.kind === 'area-balances');
    expect(areas?.areas.map(({ areaName, pilots }) => [areaName, pilots])).toEqual([
      ['Område a', 1],
      ['Område b', 1],
      ['Område c', 0],
    ]);
    const combined = told['pilots-and-scaling'].find((fact) => fact.kind === 'balance');
    expect(combined?.balance).toMatchObject({ areaName: null, verdict: 'counts-only', pilots: 2, editionTrials: 1 });
  });

  it('names the problems that some pilot has, and how many ended pilots were scaled', () => {
    const pilots = {
      tried: 4,
      problems: { ...noProblems, overdue: 2, stuck: 1 },
      medianMonths: 14,
      ended: 3,
      scaled: 1,
    };
    const told = facts({ pilots });
    expect(told['pilots-and-scaling']).toEqual([
      { kind: 'no-answers' },
      { kind: 'pilots', tried: 4, medianMonths: 14 },
      { kind: 'problem', problem: 'overdue', count: 2 },
      { kind: 'problem', problem: 'stuck', count: 1 },
      { kind: 'scaled', scaled: 1, ended: 3 },
    ]);
    expect(told.organisation).toContainEqual({ kind: 'problem', problem: 'overdue', count: 2 });
  });

  it('names those it is tried with, the most frequent first, five at most', () => {
    const came = 'pilot 2025-01-01';
    const initiatives = [
      anInitiative({ came, partners: ['F', 'E', 'D', 'C', 'B', 'A'], supplier: 'Firma' }),
      anInitiative({ came, partners: ['F', 'F'], supplier: 'firma' }),
    ];
    const told = facts({ initiatives });
    expect(told.partners).toContainEqual({ kind: 'partner-names', names: ['F', 'A', 'B', 'C', 'D'], more: 1 });
    expect(told['it-landscape']).toContainEqual({ kind: 'suppliers', count: 1 });
  });

  it('tells what is shared between kommuner, and what others offer only where there is some', () => {
    const experiences = { used: 2, shared: 1, usedBy: 3, offered: 0, offeredTechnologies: 0 };
    expect(facts({ experiences })['others-experience']).toEqual([
      { kind: 'experiences-used', count: 2 },
      { kind: 'experiences-shared', count: 1, usedBy: 3 },
    ]);
  });

  it('never counts more than there are, and counts the same whatever the order', () => {
    const some = fc.record({
      came: fc.constantFrom(...phases).map((phase) => `idea 2024-01-01, ${phase} 2025-01-01`),
      purpose: fc.constantFrom('', 'Formål'),
      partners: fc.subarray(['Aaby', 'Beby', 'Ceby']),
      supplier: fc.constantFrom('', 'Et', 'To'),
      result: fc.constantFrom(null, 'met', 'partly', 'not-met'),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (given) => {
        const initiatives = given.map((one) => anInitiative(one));
        const told = facts({ initiatives });
        expect(facts({ initiatives: initiatives.toReversed() })).toEqual(told);
        for (const fact of Object.values(told).flat()) {
          if (fact.kind !== 'stated') continue;
          expect(fact.count).toBeLessThanOrEqual(fact.of);
          expect(fact.of).toBeGreaterThan(0);
          expect(fact.of).toBeLessThanOrEqual(initiatives.length);
        }
      }),
    );
  });
});
