import { describe, expect, it } from 'vitest';
import { placement, radarInput, reference, technology } from './builders.fixture';
import { compareRadar } from './compare-radar';
import type { RadarInput } from './radar';

const mapped = { id: 'a', name: 'Velfærd', editionAreaId: 'ea' };
const unmapped = { id: 'b', name: 'Kultur', editionAreaId: null };

/** One technology in two areas, compared; the parts that a test is about are given. */
function compareOne(more: Partial<RadarInput>) {
  const result = compareRadar(radarInput({ technologies: [technology(1)], areas: [mapped, unmapped], ...more }));
  const [row] = result.combined.technologies;
  const cells = result.areas.map((area) => area.cells[0]);
  return { row, first: cells[0], second: cells[1], result };
}

describe('an area’s reference', () => {
  const placements = [placement('t1', 'a', { answer: 'piloting' }), placement('t1', 'b', { answer: 'piloting' })];

  it('is the edition area’s own, where the area is mapped and the edition has values for it', () => {
    const references = [reference('t1', null, 'trial'), reference('t1', 'ea', 'ready')];
    const { first, second } = compareOne({ placements, references });
    expect(first).toMatchObject({ finding: 'overdue-pilot', referenceFromCombined: false, distance: -1 });
    expect(second).toMatchObject({ finding: 'aligned', referenceFromCombined: true, distance: 0 });
  });

  it('stays missing where only this value of the area’s own is missing', () => {
    const technologies = [technology(1), technology(2)];
    const references = [reference('t1', null, 'trial'), reference('t2', 'ea', 'ready')];
    const { first } = compareOne({ technologies, placements, references });
    expect(first).toMatchObject({ finding: 'no-reference', reference: null, referenceFromCombined: false });
  });

  it('is the combined one, marked, where the edition has no values for the area', () => {
    const references = [reference('t1', null, 'ready'), reference('t1', 'another', 'wait')];
    const { first } = compareOne({ placements, references });
    expect(first).toMatchObject({ finding: 'overdue-pilot', referenceFromCombined: true });
  });

  it('is none where the kommune has turned that off', () => {
    const { first, row } = compareOne({
      placements,
      references: [reference('t1', null, 'ready')],
      combinedForAreas: false,
    });
    expect(first).toMatchObject({ finding: 'no-reference', reference: null, referenceFromCombined: false });
    expect(row).toMatchObject({ finding: 'no-reference', reference: { ring: 'ready' }, level: 3, distance: -1 });
  });

  it('is not marked where there is none to stand in', () => {
    const { first } = compareOne({ placements });
    expect(first).toMatchObject({ reference: null, referenceFromCombined: false });
  });

  it('does not count technical maturity alone as a value of the area', () => {
    const maturity = { ...reference('t1', 'ea', 'ready'), ring: null, maturity: 3 };
    const { first } = compareOne({ placements, references: [maturity, reference('t1', null, 'ready')] });
    expect(first).toMatchObject({ finding: 'overdue-pilot', referenceFromCombined: true });
  });
});

describe('direct and derived placements', () => {
  const references = [reference('t1', null, 'trial')];
  const direct = placement('t1', null, { answer: 'operating' });

  it('lets the direct one stand where no area has answered', () => {
    const { row, result } = compareOne({
      placements: [direct, placement('t1', 'a', { answer: 'unknown' })],
      references,
    });
    expect(row).toEqual({
      technology: technology(1),
      answer: 'operating',
      level: 4,
      lowest: null,
      highest: null,
      reference: references[0],
      distance: 1,
      finding: 'ahead',
      areas: { operating: 0, piloting: 0, following: 0, notInUse: 0 },
      exposedAreas: 0,
      from: 'direct',
      directNote: null,
    });
    expect(result.combined.balance).toMatchObject({ answered: 1, comparable: 1, ahead: 1, pilots: 0 });
  });

  it('lets the areas win, and keeps the direct one as a note', () => {
    const { row } = compareOne({ placements: [direct, placement('t1', 'a', { answer: 'following' })], references });
    expect(row).toMatchObject({
      answer: null,
      level: 2,
      finding: 'missing-pilot',
      from: 'areas',
      directNote: 'operating',
    });
  });

  it('lets an area win that stopped, though it has no level', () => {
    const { row } = compareOne({ placements: [direct, placement('t1', 'b', { answer: 'stopped' })], references });
    expect(row).toMatchObject({ level: null, finding: 'evaluated', from: 'areas', directNote: 'operating' });
  });

  it('keeps no note of a direct "ved ikke"', () => {
    const placements = [placement('t1', null, { answer: 'unknown' }), placement('t1', 'a', { answer: 'following' })];
    expect(compareOne({ placements, references }).row?.directNote).toBeNull();
  });

  it('is unanswered where nobody has said anything', () => {
    const { row } = compareOne({ placements: [placement('t1', null, { answer: 'unknown' })], references });
    expect(row).toMatchObject({ level: null, finding: 'unanswered', from: 'none', distance: null });
  });

  it.each([
    ['piloting', 'trial', { pilots: 1, risk: 0 }],
    ['operating', 'watch', { pilots: 0, risk: 1 }],
  ] as const)('counts a direct %s against %s in the balance', (answer, ring, counts) => {
    const { result } = compareOne({
      placements: [placement('t1', null, { answer })],
      references: [reference('t1', null, ring)],
    });
    expect(result.combined.balance).toMatchObject(counts);
  });
});

describe('the combined radar', () => {
  it('judges each area against its own reference, and measures the dot from the combined one', () => {
    const { row } = compareOne({
      areas: [mapped, { ...unmapped, editionAreaId: 'eb' }],
      placements: [placement('t1', 'a', { answer: 'operating' }), placement('t1', 'b', { answer: 'piloting' })],
      references: [reference('t1', null, 'watch'), reference('t1', 'ea', 'ready'), reference('t1', 'eb', 'trial')],
    });
    expect(row).toMatchObject({
      finding: 'aligned',
      level: 3.5,
      lowest: 3,
      highest: 4,
      distance: 1.5,
      exposedAreas: 0,
    });
  });

  it('takes the areas’ rings where the edition has no combined value', () => {
    const { row, result } = compareOne({
      placements: [placement('t1', 'a', { answer: 'piloting' })],
      references: [reference('t1', 'ea', 'trial')],
    });
    expect(row).toMatchObject({ finding: 'aligned', reference: null, distance: null });
    expect(result.combined.balance).toMatchObject({ editionTrials: 1, pilots: 1 });
  });

  it('counts what the edition has in Afprøv by the ring shown, borderline values too', () => {
    const level = (value: number) => ({ ...reference('t1', null, 'trial'), ring: null, level: value });
    const trials = (value: number) => compareOne({ references: [level(value)] }).result.combined.balance.editionTrials;
    expect([3.5, 3.4, 2.5, 2.4].map(trials)).toEqual([0, 1, 1, 0]);
  });
});

describe('a local technology', () => {
  const local = technology(2, { local: true });
  const input = radarInput({
    technologies: [technology(1), local],
    areas: [mapped],
    placements: [placement('t1', 'a', { answer: 'piloting' }), placement('t2', 'a', { answer: 'piloting' })],
    // A value for it can only be a mistake, and is not read.
    references: [reference('t1', null, 'trial'), reference('t2', null, 'ready'), reference('t2', 'ea', 'ready')],
  });
  const { combined, areas } = compareRadar(input);

  it('is listed, and never compared', () => {
    expect(combined.technologies[1]).toMatchObject({ technology: local, level: 3, finding: 'no-reference' });
    expect(areas[0]?.cells[1]).toMatchObject({ technology: local, reference: null, finding: 'no-reference' });
  });

  it('is in no balance', () => {
    const alone = compareRadar({ ...input, technologies: [technology(1)] });
    expect(combined.balance).toEqual(alone.combined.balance);
    expect(areas[0]?.balance).toEqual(alone.areas[0]?.balance);
    expect(combined.balance).toMatchObject({ cells: 1, pilots: 1 });
  });
});

it('compares an empty radar without a verdict', () => {
  const { combined, areas } = compareRadar(radarInput({ areas: [mapped] }));
  expect(combined).toMatchObject({ technologies: [], balance: { verdict: 'counts-only', cells: 0 } });
  expect(areas).toMatchObject([{ area: mapped, cells: [] }]);
});
