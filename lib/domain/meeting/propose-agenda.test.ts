import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answers } from '../answer';
import { compareRadar } from '../compare-radar';
import { pilotProblems } from '../initiative/pilot-health';
import type { RadarPlacement } from '../radar';
import { type Ring, rings } from '../ring';
import { agendaKey } from './agenda-key';
import { type AgendaInput, agendaCandidates, choiceOf, mostProposed, proposeAgenda } from './propose-agenda';

const areas = ['A', 'B'];

/** A radar of technologies t1, t2 … with the edition's ring of each, and the answers of [technology, area or null, answer]. */
function comparison(ringsOf: readonly Ring[], given: readonly (readonly [string, string | null, Answer])[]) {
  const placements: RadarPlacement[] = given.map(([technologyId, areaId, answer]) => ({
    ...{ technologyId, areaId, answer },
    spread: null,
    value: null,
  }));
  return compareRadar({
    technologies: ringsOf.map((_ring, index) => ({
      ...{ id: `t${index + 1}`, number: index + 1, name: `T${index + 1}`, category: 'C', local: false },
    })),
    areas: areas.map((id) => ({ id, name: id, editionAreaId: null })),
    placements,
    references: ringsOf.map((ring, index) => ({
      ...{ technologyId: `t${index + 1}`, editionAreaId: null, ring, level: null, maturity: null },
      ...{ source: 'x', basis: 'stated' },
    })),
    combinedForAreas: true,
    tiltPercent: 15,
  });
}

function input(part: Partial<AgendaInput>): AgendaInput {
  return { comparison: comparison([], []), pilots: [], decisions: [], areaIds: [], technologyIds: [], ...part };
}

const keys = (given: AgendaInput) => proposeAgenda(given).map((item) => agendaKey(choiceOf(item)));

describe('the gaps that are proposed', () => {
  const four = comparison(
    ['ready', 'ready', 'wait', 'trial'],
    [
      ['t1', 'A', 'piloting'],
      ['t1', 'B', 'not-in-use'],
      ['t2', 'B', 'following'],
      ['t3', 'A', 'piloting'],
      ['t4', 'A', 'operating'],
    ],
  );

  it('are the largest first, a technology once, and nothing that is ahead', () => {
    expect(proposeAgenda(input({ comparison: four }))).toEqual([
      { kind: 'technology', technologyId: 't1', areaId: 'B', why: { kind: 'gap', finding: 'untapped', distance: -3 } },
      {
        ...{ kind: 'technology', technologyId: 't3', areaId: 'A' },
        why: { kind: 'gap', finding: 'premature-pilot', distance: 2 },
      },
      { kind: 'technology', technologyId: 't2', areaId: 'B', why: { kind: 'gap', finding: 'untapped', distance: -2 } },
    ]);
  });

  it('are those of the chosen areas and technologies', () => {
    expect(keys(input({ comparison: four, areaIds: ['A'] }))).toEqual(['technology/t3/A', 'technology/t1/A']);
    expect(keys(input({ comparison: four, technologyIds: ['t2'] }))).toEqual(['technology/t2/B']);
    expect(keys(input({ comparison: four, areaIds: ['A'], technologyIds: ['t2'] }))).toEqual([]);
  });

  it('are the combined radar’s where no area has answered', () => {
    const direct = comparison(
      ['ready', 'ready'],
      [
        ['t1', null, 'piloting'],
        ['t2', null, 'operating'],
      ],
    );
    expect(keys(input({ comparison: direct }))).toEqual(['technology/t1/combined']);
    expect(keys(input({ comparison: direct, areaIds: ['A'] }))).toEqual([]);
  });

  it('are none where nothing is answered, or everything agrees', () => {
    expect(keys(input({ comparison: comparison(['ready', 'trial'], []) }))).toEqual([]);
    expect(keys(input({ comparison: comparison(['trial'], [['t1', 'A', 'piloting']]) }))).toEqual([]);
  });
});

describe('the pilots that are proposed', () => {
  const pilot = { technologyId: 't1', areaIds: ['A'], months: 10 } as const;
  it('are overdue or stuck, the worst first', () => {
    const pilots = [
      { ...pilot, id: 'only-purpose', problems: ['no-purpose', 'no-path'] },
      { ...pilot, id: 'stuck', problems: ['stuck', 'no-purpose', 'no-path'], months: 30 },
      { ...pilot, id: 'overdue', problems: ['overdue'] },
      { ...pilot, id: 'overdue-more', problems: ['overdue', 'no-evaluation'] },
      { ...pilot, id: 'overdue-older', problems: ['overdue', 'no-evaluation'], months: 12 },
      { ...pilot, id: 'both', problems: ['overdue', 'stuck'] },
      { ...pilot, id: 'elsewhere', problems: ['overdue'], technologyId: 't2', areaIds: ['B'] },
    ] as const;
    const expected = ['both', 'overdue-older', 'overdue-more', 'elsewhere', 'overdue'];
    expect(keys(input({ pilots }))).toEqual(expected.map((id) => `initiative/${id}`));
    expect(keys(input({ pilots, areaIds: ['B'] }))).toEqual(['initiative/elsewhere']);
    expect(keys(input({ pilots, technologyIds: ['t2'] }))).toEqual(['initiative/elsewhere']);
  });
});

describe('the decisions that are proposed', () => {
  it('are the earliest due first, and ten at most', () => {
    const decisions = [
      { id: 'never', what: 'Uden dato', due: null },
      { id: 'late', what: 'Sent', due: '2027-01-01' },
      { id: 'soon', what: 'Snart', due: '2026-11-01' },
    ];
    expect(keys(input({ decisions }))).toEqual(['decision/soon', 'decision/late', 'decision/never']);
    const many = Array.from({ length: 14 }, (_, index) => ({ id: `d${index + 10}`, what: 'x', due: null }));
    expect(keys(input({ decisions: many }))).toEqual(many.slice(0, 10).map(({ id }) => `decision/${id}`));
  });
});

describe('any agenda', () => {
  const cell = fc.tuple(fc.constantFrom('t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'), fc.constantFrom('A', 'B'));
  const given = fc.record({
    comparison: fc
      .tuple(
        fc.array(fc.constantFrom(...rings), { minLength: 8, maxLength: 8 }),
        fc.uniqueArray(fc.tuple(cell, fc.constantFrom(...answers)), { selector: ([at]) => at.join() }),
      )
      .map(([ringsOf, cells]) =>
        comparison(
          ringsOf,
          cells.map(([[technology, area], answer]) => [technology, area, answer]),
        ),
      ),
    pilots: fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        technologyId: fc.constantFrom('t1', 't2'),
        areaIds: fc.subarray(areas),
        problems: fc.subarray([...pilotProblems]),
        months: fc.option(fc.nat(40)),
      }),
      { selector: ({ id }) => id },
    ),
    decisions: fc.uniqueArray(
      fc.record({ id: fc.uuid(), what: fc.constant('x'), due: fc.option(fc.constantFrom('2026-01-01', '2027-01-01')) }),
      { selector: ({ id }) => id },
    ),
    areaIds: fc.subarray(areas),
    technologyIds: fc.subarray(['t1', 't2', 't3']),
  });

  it('keeps to its limits and its order, and has nothing twice', () => {
    fc.assert(
      fc.property(given, (one) => {
        const proposed = proposeAgenda(one);
        const kinds = proposed.map(({ why }) => why.kind);
        const order = ['gap', 'pilot', 'open-decision'];
        expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
        for (const kind of ['gap', 'pilot', 'open-decision'] as const)
          expect(kinds.filter((each) => each === kind).length).toBeLessThanOrEqual(mostProposed[kind]);
        const all = agendaCandidates(one).map((item) => agendaKey(choiceOf(item)));
        expect(new Set(all).size).toBe(all.length);
        expect(all).toEqual(expect.arrayContaining(keys(one)));
      }),
    );
  });

  it('does not depend on the order of pilots and decisions', () => {
    fc.assert(
      fc.property(given, (one) => {
        const turned = { ...one, pilots: one.pilots.toReversed(), decisions: one.decisions.toReversed() };
        expect(proposeAgenda(turned)).toEqual(proposeAgenda(one));
      }),
    );
  });
});
