import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { can, coordinatorActions, editorActions, type Permission, roles } from './access';
import { type Answer, answers, spreads } from './answer';
import { type BalanceCell, pilotBalance } from './balance';
import { technology } from './builders.fixture';
import { combineAreas } from './combine';
import { compareRadar } from './compare-radar';
import { compareCell } from './comparison';
import { comparedFindings, findings, isCompared } from './finding';
import type { RadarComparison, RadarInput } from './radar';
import { rings } from './ring';
import { sortColumns, sortDirections, sortRows } from './sort-rows';

/* Rules that hold for any radar, not only for those that a table has thought of. */

const answer = fc.option(fc.constantFrom(...answers));
const referenceValue = fc.record({
  ring: fc.option(fc.constantFrom(...rings)),
  level: fc.option(fc.integer({ min: 4, max: 16 }).map((quarters) => quarters / 4)),
  maturity: fc.constant(null),
  source: fc.constant('test'),
  basis: fc.constant('stated' as const),
});
const areaCell = fc.record({
  answer,
  spread: fc.option(fc.constantFrom(...spreads)),
  reference: fc.option(referenceValue),
});
const balanceCell: fc.Arbitrary<BalanceCell> = fc.record({
  finding: fc.constantFrom(...findings),
  answered: fc.boolean(),
  piloted: fc.boolean(),
  rings: fc.subarray([...rings], { maxLength: 2 }),
  exposedAreas: fc.nat(6),
});
/** A list with the same items in any order. */
const withShuffle = <T>(items: fc.Arbitrary<T[]>) =>
  items.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));

const technologyCount = 12;
const areaIds = ['a', 'b', 'c'];

/** A radar with every cell filled in somehow: three areas, one unmapped, and the combined radar. */
const radar: fc.Arbitrary<RadarInput> = fc
  .record({
    local: fc.array(fc.boolean(), { minLength: technologyCount, maxLength: technologyCount }),
    cells: fc.array(areaCell, { minLength: technologyCount * 4, maxLength: technologyCount * 4 }),
    combinedForAreas: fc.boolean(),
    tiltPercent: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ local, cells, combinedForAreas, tiltPercent }) => {
    const technologies = local.map((isLocal, position) => technology(position + 1, { local: isLocal }));
    const scoped = technologies.flatMap(({ id }, row) =>
      [null, ...areaIds].flatMap((areaId, column) => {
        const cell = cells[row * 4 + column];
        return cell === undefined ? [] : [{ technologyId: id, areaId, ...cell }];
      }),
    );
    return {
      technologies,
      areas: areaIds.map((id) => ({ id, name: id, editionAreaId: id === 'c' ? null : `e${id}` })),
      placements: scoped.map((cell) => ({ ...cell, value: null })),
      references: scoped.flatMap(({ technologyId, areaId, reference }) =>
        reference === null || areaId === 'c'
          ? []
          : [{ ...reference, technologyId, editionAreaId: areaId === null ? null : `e${areaId}` }],
      ),
      combinedForAreas,
      tiltPercent,
    };
  });

/** The comparison without the answers themselves: what a reader is told. */
function told(comparison: RadarComparison): unknown {
  return JSON.parse(JSON.stringify(comparison, (key, value) => (key === 'answer' ? undefined : value)));
}

function replaceAnswers(input: RadarInput, from: Answer | null, to: Answer | null): RadarInput {
  const placements = input.placements.map((one) => (one.answer === from ? { ...one, answer: to } : one));
  return { ...input, placements };
}

describe('the balance', () => {
  it('does not depend on order', () => {
    fc.assert(
      fc.property(withShuffle(fc.array(balanceCell, { maxLength: 40 })), ([cells, shuffled]) => {
        expect(pilotBalance(shuffled)).toEqual(pilotBalance(cells));
      }),
    );
  });

  it('counts a stopped, not relevant or unanswered cell neither as much, little nor comparable', () => {
    const state = fc.constantFrom('stopped' as const, 'not-relevant' as const, 'unknown' as const, null);
    fc.assert(
      fc.property(radar, state, fc.nat(), (input, silent, at) => {
        const position = at % input.placements.length;
        const counts = (placements: RadarInput['placements']) =>
          compareRadar({ ...input, placements }).areas.map(({ balance }) => {
            return [balance.tooMuch, balance.tooLittle, balance.comparable];
          });
        const without = input.placements.filter((_, index) => index !== position);
        const withState = input.placements.map((one, index) => (index === position ? { ...one, answer: silent } : one));
        expect(counts(withState)).toEqual(counts(without));
      }),
    );
  });
});

describe('the combination', () => {
  it('does not depend on the order of the areas', () => {
    fc.assert(
      fc.property(withShuffle(fc.array(areaCell, { maxLength: 12 })), ([cells, shuffled]) => {
        expect(combineAreas(shuffled)).toEqual(combineAreas(cells));
      }),
    );
  });

  it('never has a finding that no area has, mixed and states aside', () => {
    fc.assert(
      fc.property(fc.array(areaCell, { maxLength: 12 }), (cells) => {
        const { finding } = combineAreas(cells);
        const own = cells.map((cell) => compareCell(cell, cell.reference));
        fc.pre(isCompared(finding) && finding !== 'mixed');
        expect(own).toContain(finding);
        expect(own.filter((one) => one === finding).length * 2).toBeGreaterThan(own.filter(isCompared).length);
      }),
    );
  });

  it('gains nothing from an area that stopped, finds it not relevant or has not answered', () => {
    const silent = fc.constantFrom('stopped' as const, 'not-relevant' as const, 'unknown' as const, null);
    fc.assert(
      fc.property(fc.array(areaCell, { maxLength: 8 }), areaCell, silent, (cells, extra, state) => {
        const { finding, level, lowest, highest, areas, piloted } = combineAreas(cells);
        fc.pre(isCompared(finding));
        const more = combineAreas([...cells, { ...extra, answer: state }]);
        expect(more).toMatchObject({ finding, level, lowest, highest, areas, piloted });
      }),
    );
  });
});

describe('the whole comparison', () => {
  it('does not change when what is unanswered becomes "ved ikke"', () => {
    fc.assert(
      fc.property(radar, (input) => {
        const before = compareRadar(replaceAnswers(input, 'unknown', null));
        expect(told(compareRadar(replaceAnswers(input, null, 'unknown')))).toEqual(told(before));
      }),
    );
  });

  it('does not depend on the order of placements and references', () => {
    fc.assert(
      fc.property(radar, (input) => {
        const placements = [...input.placements].reverse();
        const references = [...input.references].reverse();
        expect(compareRadar({ ...input, placements, references })).toEqual(compareRadar(input));
      }),
    );
  });

  it('never counts or compares a local technology', () => {
    fc.assert(
      fc.property(radar, (input) => {
        const { combined, areas } = compareRadar(input);
        const shared = input.technologies.filter((one) => !one.local);
        const alone = compareRadar({ ...input, technologies: shared });
        expect([combined, ...areas].map((one) => one.balance)).toEqual(
          [alone.combined, ...alone.areas].map((one) => one.balance),
        );
        const rows = [...combined.technologies, ...areas.flatMap((area) => area.cells)];
        expect(rows.filter((row) => row.technology.local && isCompared(row.finding))).toEqual([]);
      }),
    );
  });

  it('adds up: each comparable cell has one of the findings counted', () => {
    fc.assert(
      fc.property(radar, (input) => {
        for (const { balance, cells } of compareRadar(input).areas) {
          const found = cells.filter((cell) => comparedFindings.some((finding) => finding === cell.finding)).length;
          const { tooMuch, tooLittle, earlyPilots, usingTooLittle, risk, ahead, aligned, mixed } = balance;
          const sum = tooMuch + tooLittle + earlyPilots + usingTooLittle + risk + ahead + aligned + mixed;
          expect([balance.comparable, sum]).toEqual([found, found]);
        }
      }),
    );
  });
});

describe('the order of rows', () => {
  const row = fc.record({
    finding: fc.constantFrom(...findings),
    distance: fc.option(fc.integer({ min: -18, max: 18 }).map((sixths) => sixths / 6)),
    level: fc.option(fc.integer({ min: 1, max: 4 })),
    reference: fc.option(referenceValue),
    name: fc.constantFrom('Apps', 'Åben', 'Ærø', 'apps'),
  });
  const rows = fc
    .array(row, { maxLength: 30 })
    .map((list) => list.map((one, position) => ({ ...one, technology: technology(position + 1, { name: one.name }) })));
  const sort = fc.option(
    fc.record({ column: fc.constantFrom(...sortColumns), direction: fc.constantFrom(...sortDirections) }),
  );

  it('is total: any order of the same rows ends the same, with none lost', () => {
    fc.assert(
      fc.property(withShuffle(rows), sort, ([list, shuffled], by) => {
        const sorted = sortRows(list, by);
        expect(sortRows(shuffled, by)).toEqual(sorted);
        expect(sortRows(sorted, by)).toEqual(sorted);
        expect(new Set(sorted)).toEqual(new Set(list));
      }),
    );
  });
});

describe('access', () => {
  const id = fc.constantFrom('0101', '0147', '0630', '');
  const areaId = fc.option(fc.constantFrom('a', 'b'));
  const viewer = fc.record({
    userId: fc.constant('u'),
    kommuneId: fc.option(id),
    role: fc.constantFrom(...roles),
    areaIds: fc.subarray(['a', 'b']),
  });
  const inKommune: fc.Arbitrary<Permission & { readonly kommuneId: string }> = fc.oneof(
    fc.record({ action: fc.constantFrom('view-radar' as const, ...editorActions), kommuneId: id }),
    fc.record({ action: fc.constant('edit-edition' as const), kommuneId: id }),
    fc.record({ action: fc.constant('edit-placement' as const), kommuneId: id, areaId }),
    fc.record({ action: fc.constant('undo-change' as const), kommuneId: id, areaIds: fc.array(areaId) }),
    fc.record({ action: fc.constant('view-edition' as const), kommuneId: id, frozen: fc.boolean() }),
    fc.record({ action: fc.constant('make-paper' as const), kommuneId: id, draft: fc.boolean() }),
  );

  it('is refused for any other kommune', () => {
    fc.assert(
      fc.property(viewer, inKommune, (person, permission) => {
        fc.pre(person.kommuneId !== permission.kommuneId);
        expect(can(person, permission)).toBe(false);
      }),
    );
  });

  it('never lets a coordinator into a kommune', () => {
    fc.assert(
      fc.property(viewer, inKommune, (person, permission) => {
        expect(can({ ...person, role: 'coordinator' }, permission)).toBe(false);
      }),
    );
  });

  it('never lets a member do what is the coordinator’s', () => {
    const permission = fc.constantFrom(...coordinatorActions).map((action): Permission => ({ action }));
    fc.assert(
      fc.property(viewer, permission, (person, asked) => {
        expect(can(person, asked)).toBe(person.role === 'coordinator' && person.kommuneId === null);
      }),
    );
  });
});
