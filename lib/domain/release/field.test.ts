import { describe, expect, it } from 'vitest';
import { plotField } from '../layout/plot-field';
import { useBar } from '../layout/use-bar';
import { type AnswerCounts, noAnswers } from './answer-counts';
import { askedTechnologies } from './asked-technologies';
import { type ContributedAnswer, contributedAnswers } from './contribution';
import { portfolioNumbers } from './count-portfolios';
import { fieldCells } from './field-cell';
import { type FieldRow, fieldMark, fieldRows, isAmongOthers } from './field-rows';
import { type FieldPortfolioInput, fieldView, portfolioIn } from './field-view';
import { othersCount } from './others-count';
import { type FieldSort, sortFieldRows } from './sort-field-rows';

const technology = (id: string, number: number, local = false) => ({ id, number, name: id, category: 'A', local });
const technologies = [
  technology('rpa', 1),
  technology('cloud', 2),
  technology('vr', 3),
  technology('own', 4, true),
  technology('elsewhere', 5),
  technology('quiet', 6),
];
const asked = askedTechnologies(technologies, ['rpa', 'cloud', 'vr', 'quiet'], []);

const count = (technologyId: string, some: Partial<AnswerCounts>, editionAreaId: string | null = null) => ({
  ...{ groupKey: 'country', technologyId, editionAreaId },
  counts: { ...noAnswers, ...some },
});
const given = (technologyId: string, answer: ContributedAnswer['answer'], editionAreaId: string | null = null) => ({
  ...{ technologyId, editionAreaId, answer },
});

const counts = [
  count('rpa', { operating: 2, piloting: 3, following: 6 }),
  count('rpa', { 'not-in-use': 7 }, 'social'),
  count('cloud', { operating: 5, 'not-in-use': 5 }),
  count('vr', { piloting: 5, stopped: 20 }),
];
const counted = [given('rpa', 'operating'), given('vr', 'piloting'), given('rpa', 'not-in-use', 'social')];

function rowsOf(own: readonly ContributedAnswer[], editionAreaId: string | null = null): FieldRow[] {
  return fieldRows({ technologies, asked, cells: fieldCells(counts, counted), own }, editionAreaId);
}

function rowOf(id: string, own: readonly ContributedAnswer[], editionAreaId: string | null = null): FieldRow {
  const row = rowsOf(own, editionAreaId).find((one) => one.technology.id === id);
  if (row === undefined) throw new Error(`No row of ${id}`);
  return row;
}

describe('fieldRows', () => {
  it('lays today’s answer over the others, the counted one left out', () => {
    const row = rowOf('rpa', [given('rpa', 'piloting')]);
    expect(row).toMatchObject({ own: 'piloting', level: 3, counted: 'operating', changed: true });
    expect(row.others).toMatchObject({ state: 'shown', uses: 10, counts: { operating: 1 } });
    expect(row.published).toMatchObject({ state: 'shown', uses: 11, counts: { operating: 2 } });
    expect(row.position).toBe('with-the-field');
  });

  it('has a position against the others alone', () => {
    expect(rowOf('rpa', [given('rpa', 'operating')])).toMatchObject({ position: 'ahead-of-most', changed: false });
    expect(rowOf('rpa', [given('rpa', 'not-in-use')]).position).toBe('behind-most');
    expect(rowOf('rpa', [given('rpa', 'operating', 'social')], 'social').position).toBe('ahead-of-most');
  });

  it('suppresses what fewer than five others use, and what nobody answered; what was not asked has no figure', () => {
    expect(rowOf('vr', [given('vr', 'piloting')])).toMatchObject({
      others: { state: 'suppressed' },
      published: { state: 'shown' },
      position: null,
    });
    expect(rowOf('quiet', []).others).toEqual({ state: 'suppressed' });
    expect(rowOf('elsewhere', []).others).toBeNull();
    expect(rowOf('own', [given('own', 'operating')]).others).toBeNull();
  });

  it('marks a position, and each reason why there is none, the own answer first', () => {
    const markOf = (id: string, answer: ContributedAnswer['answer'] | null) =>
      fieldMark(rowOf(id, answer === null ? [] : [given(id, answer)]));
    expect(markOf('rpa', 'operating')).toBe('ahead-of-most');
    expect(markOf('vr', 'operating')).toBe('suppressed');
    expect(markOf('elsewhere', 'operating')).toBe('no-reference');
    expect([markOf('vr', 'stopped'), markOf('elsewhere', 'not-relevant')]).toEqual(['stopped', 'not-relevant']);
    expect([markOf('rpa', 'unknown'), markOf('rpa', null)]).toEqual(['unanswered', 'unanswered']);
  });
});

describe('a technology under another id in the release', () => {
  it('has the figures of that, and the own answer under its own', () => {
    const renamed = askedTechnologies(technologies, ['robots'], [{ kind: 'renamed', fromId: 'robots', toId: 'rpa' }]);
    const cells = fieldCells([count('robots', { following: 6 })], []);
    const [row] = fieldRows({ technologies, asked: renamed, cells, own: [given('rpa', 'operating')] }, null);
    expect(row).toMatchObject({ technology: { id: 'rpa' }, own: 'operating', position: 'ahead-of-most' });
    expect(row?.others).toMatchObject({ uses: 6 });
  });
});

describe('the own answer counted among the others, in a version that is not known', () => {
  const rows = fieldRows(
    {
      ...{ technologies, asked, own: [given('rpa', 'operating'), given('vr', 'operating'), given('cloud', 'stopped')] },
      cells: fieldCells(counts, null),
    },
    null,
  );
  const [rpa, cloud, vr] = rows;

  it('has no position, and nothing taken out', () => {
    expect(rpa).toMatchObject({ own: 'operating', position: null, counted: null, others: { uses: 11 } });
    expect(rows.map(isAmongOthers)).toEqual([true, false, false, false, false, false]);
    expect(cloud?.others).toMatchObject({ state: 'shown' });
  });

  it('does not count ourselves as one of five others', () => {
    expect(vr).toMatchObject({ others: { state: 'suppressed' }, published: { state: 'shown', uses: 5 } });
  });
});

describe('plotField', () => {
  it('draws the others’ mean as the arc, broken where they are split, and none where nothing is shown', () => {
    const plotted = plotField(rowsOf([given('rpa', 'piloting'), given('vr', 'stopped')]));
    expect(plotted.map(({ level }) => level)).toEqual([3, null, null, null, null, null]);
    expect(plotted[0]?.reference).toEqual({ level: 2.5, borderline: false });
    expect(plotted[1]?.reference).toEqual({ level: 2.5, borderline: true });
    expect(plotted.slice(2).map(({ reference }) => reference)).toEqual([null, null, null, null]);
  });
});

describe('the portfolio among the others', () => {
  const others = [{ editionAreaId: null, piloting: { 1: 2, 3: 2, 5: 2 }, operating: { 0: 4 } }];
  const own = [given('rpa', 'piloting'), given('cloud', 'piloting', 'social'), given('vr', 'operating')];

  const within = (more: Partial<FieldPortfolioInput> = {}): FieldPortfolioInput => ({
    ...{ own, asked, portfolios: others, ownPart: 'left-out' },
    ...more,
  });

  it('counts what is piloted anywhere, and says nothing of fewer than five', () => {
    expect(portfolioIn(within(), null)).toEqual({
      piloting: { own: 2, kommuner: 6, quartiles: { lower: 1, median: 3, upper: 5 }, position: 'fewer-than-half' },
      operating: { own: 1, kommuner: 0, quartiles: null, position: null },
    });
  });

  it('has no number of its own where nothing is answered, and no others where nobody answered', () => {
    expect(portfolioIn(within({ own: [] }), null).piloting).toMatchObject({ own: null, position: null, kommuner: 6 });
    expect(portfolioIn(within(), 'social').piloting).toMatchObject({ own: 1, quartiles: null, kommuner: 0 });
  });

  it('gives our numbers alone where the radar lacks a technology that the others are counted over', () => {
    const more = askedTechnologies(technologies, ['rpa', 'cloud', 'vr', 'quiet', 'new'], []);
    const alone = { kommuner: 0, quartiles: null, position: null };
    expect(portfolioIn(within({ asked: more }), null)).toEqual({
      ...{ piloting: { own: 2, ...alone }, operating: { own: 1, ...alone } },
      obstacle: { reason: 'technologies', has: 4, asked: 5 },
    });
  });

  it('counts nothing of its own that was not asked about', () => {
    const beside = [...own, given('elsewhere', 'piloting'), given('own', 'piloting')];
    expect(portfolioIn(within({ own: beside }), null).piloting.own).toBe(2);
  });

  it('gives our numbers alone where they are among the others’', () => {
    expect(portfolioIn(within({ ownPart: 'unknown' }), null)).toMatchObject({
      ...{ piloting: { own: 2, quartiles: null, position: null }, obstacle: { reason: 'own-unknown' } },
    });
    expect(portfolioIn(within({ ownPart: 'none' }), null).piloting.position).toBe('fewer-than-half');
  });

  it('has a pilot of an area that is mapped to none through the combined answer alone', () => {
    const area = (id: string, editionAreaId: string | null) => ({ id, name: id, editionAreaId });
    const cell = (areaId: string, answer: 'piloting' | 'not-in-use') => ({
      ...{ technologyId: 'rpa', areaId, answer, spread: null, value: null },
    });
    const numbers = (piloting: string) => {
      const areas = [area('social', 'social'), area('school', 'school'), area('other', null)];
      const placements = areas.map(({ id }) => cell(id, id === piloting ? 'piloting' : 'not-in-use'));
      return portfolioNumbers(contributedAnswers({ technologies: [technology('rpa', 1)], areas, placements }), null);
    };
    expect([numbers('social')?.piloting, numbers('other')?.piloting]).toEqual([1, 0]);
  });

  it('stands with the rows of the same radar', () => {
    const input = { technologies, cells: fieldCells(counts, counted), ...within() };
    expect(fieldView(input, 'social').rows.map((row) => row.own)).toEqual([null, 'piloting', null, null, null, null]);
    expect(fieldView(input, null).portfolio.piloting.own).toBe(2);
  });
});

describe('sortFieldRows', () => {
  const rows = rowsOf([given('rpa', 'operating'), given('cloud', 'following'), given('vr', 'operating')]);
  const order = (sort: FieldSort | null) => sortFieldRows(rows, sort).map((row) => row.technology.number);

  it('has what lies apart first, then the field, then what has no position', () => {
    expect(order(null)).toEqual([1, 2, 3, 4, 5, 6]);
    const beside = rowsOf([given('rpa', 'piloting'), given('cloud', 'operating')]);
    expect(beside.slice(0, 2).map(({ position }) => position)).toEqual(['with-the-field', 'with-the-field']);
    expect(sortFieldRows(beside).map((row) => row.technology.id)).toEqual([
      'cloud',
      'rpa',
      'vr',
      'own',
      'elsewhere',
      'quiet',
    ]);
  });

  it('sorts by a column, with what has no value last both ways', () => {
    expect(order({ column: 'answers', direction: 'desc' })).toEqual([1, 2, 3, 4, 5, 6]);
    expect(order({ column: 'mean', direction: 'asc' })).toEqual([1, 2, 3, 4, 5, 6]);
    expect(order({ column: 'level', direction: 'asc' })).toEqual([2, 1, 3, 4, 5, 6]);
    expect(order({ column: 'level', direction: 'desc' })).toEqual([1, 3, 2, 4, 5, 6]);
    expect(order({ column: 'position', direction: 'desc' }).slice(0, 2)).toEqual([1, 2]);
    expect(order({ column: 'name', direction: 'asc' })[0]).toBe(2);
    expect(order({ column: 'number', direction: 'desc' })).toEqual([6, 5, 4, 3, 2, 1]);
  });
});

describe('useBar', () => {
  it('has the four shares side by side, as long as the bar together', () => {
    const parts = useBar({ ...noAnswers, operating: 1, following: 3, stopped: 9 }, 100);
    expect(parts).toEqual([
      { use: 'operating', start: 0, length: 25 },
      { use: 'piloting', start: 25, length: 0 },
      { use: 'following', start: 25, length: 75 },
      { use: 'not-in-use', start: 100, length: 0 },
    ]);
  });
});

describe('othersCount', () => {
  it.each([
    ['left-out', 97],
    ['none', 98],
    ['unknown', 98],
  ] as const)('of 98 with the own answer %s is %i', (own, expected) => {
    expect(othersCount({ group: { members: 98 }, own })).toBe(expected);
  });
});
