import { expect, it } from 'vitest';
import { cellId, copyAnswers, type PlannedChange, type StoredCell } from './copy-answers';
import { emptyContent, type PlacementContent } from './placement-content';

const operating: PlacementContent = {
  answer: 'operating',
  spread: 'several',
  value: 'yes',
  note: 'Fra sidste år',
  reason: '',
};
const key = { technologyId: 't1', areaId: 'a' };

function stored(content: Partial<PlacementContent>, version: number): StoredCell {
  return { ...key, content: { ...emptyContent, ...content }, version };
}

it.each<[string, StoredCell[], PlannedChange[]]>([
  ['a cell never saved', [], [{ ...key, before: null, versionBefore: 0, after: operating }]],
  ['a cell that was emptied', [stored({}, 3)], [{ ...key, before: emptyContent, versionBefore: 3, after: operating }]],
  [
    'a note without an answer stays',
    [stored({ note: 'Spørg Bo' }, 1)],
    [
      {
        ...key,
        before: { ...emptyContent, note: 'Spørg Bo' },
        versionBefore: 1,
        after: { ...operating, note: 'Spørg Bo' },
      },
    ],
  ],
  ['an answer stands', [stored({ answer: 'not-in-use' }, 1)], []],
  ['"ved ikke" stands', [stored({ answer: 'unknown' }, 1)], []],
  [
    'another cell’s answer is no hindrance',
    [{ ...stored({ answer: 'not-in-use' }, 1), areaId: null }],
    [{ ...key, before: null, versionBefore: 0, after: operating }],
  ],
])('%s', (_, to, expected) => {
  expect(copyAnswers([{ ...key, content: operating }], to, ['t1'])).toEqual(expected);
});

it.each([null, 'unknown'] as const)('does not copy %s', (answer) => {
  const content = { ...emptyContent, answer, note: 'Ved ikke endnu' };
  expect(copyAnswers([{ ...key, content }], [], ['t1'])).toEqual([]);
});

it('does not copy what is not on the radar', () => {
  expect(copyAnswers([{ ...key, content: operating }], [], ['t2'])).toEqual([]);
});

it('tells the combined radar from an area, and ids with separators apart', () => {
  const ids = [
    key,
    { ...key, areaId: null },
    { technologyId: 't1","a', areaId: '' },
    { technologyId: 't1', areaId: '' },
  ];
  expect(new Set(ids.map(cellId)).size).toBe(ids.length);
});
