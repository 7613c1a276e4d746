import { describe, expect, test } from 'vitest';
import { publicDiscussion } from './public-discussion';
import type { SnapshotDecision, SnapshotDiscussion } from './snapshot-discussion';

const placement = { title: 'Cloud', answer: 'piloting', before: null, reason: 'Firmaet KMD lovede det.' } as const;
const decision: SnapshotDecision = {
  ...{ kind: 'action', what: 'Laver en plan', who: 'Per Hansen', due: null, about: 'Cloud' },
  ...{ areaId: null, aboutInitiative: false },
};
const areas = [{ area: { id: 'social', name: 'Social' } }, { area: { id: 'skole', name: 'Skole' } }];

function published(part: Partial<SnapshotDiscussion>, areaIds: readonly string[] = []) {
  const head = { meetingId: 'm', title: 'Teknologi', forum: 'Direktionen', date: '2026-08-18' };
  return publicDiscussion({ ...head, placements: [], decisions: [], ...part }, { areaIds, areas });
}

describe('a discussion in public', () => {
  test('tells neither reasons nor who is responsible, and counts them', () => {
    const { discussion, leftOut } = published({
      placements: [{ ...placement, areaName: null, areaId: null }],
      decisions: [decision, { ...decision, who: '' }],
    });
    expect(discussion.placements).toEqual([{ ...placement, areaName: null, areaId: null, reason: '' }]);
    expect(discussion.decisions.map(({ who, about }) => [who, about])).toEqual([
      ['', 'Cloud'],
      ['', 'Cloud'],
    ]);
    expect(leftOut).toEqual({ responsible: 1, reasons: 1, initiatives: 0, elsewhere: 0 });
  });

  test('names no initiative, nor what may be one', () => {
    const { discussion, leftOut } = published({
      decisions: [
        { ...decision, about: 'KMD-robotten', aboutInitiative: true },
        { ...decision, about: 'KMD-robotten', aboutInitiative: undefined },
        { ...decision, about: null, aboutInitiative: undefined },
      ],
    });
    expect(discussion.decisions.map(({ about }) => about)).toEqual([null, null, null]);
    expect(leftOut.initiatives).toBe(2);
  });

  const inArea = (areaName: string | null, areaId?: string | null) => ({ ...placement, areaName, areaId });

  test.each([
    ['no area is chosen', [], [null, 'Social', 'Skole', 'Skole', 'Social', 'Nedlagt']],
    ['an area is chosen', ['skole'], [null, 'Skole', 'Skole']],
  ])('agreed placements: %s', (_, areaIds, told) => {
    const placements = [
      ...[inArea(null, null), inArea('Social', 'social'), inArea('Skole', 'skole')],
      ...[inArea('Skole'), inArea('Social'), inArea('Nedlagt')],
    ];
    const { discussion, leftOut } = published({ placements }, areaIds);
    expect(discussion.placements.map(({ areaName }) => areaName)).toEqual(told);
    expect(leftOut).toMatchObject({ elsewhere: 6 - told.length, reasons: told.length });
  });

  test.each([
    ['no area is chosen', [], ['social', 'skole', null, undefined]],
    ['an area is chosen', ['skole'], ['skole', null]],
  ])('decisions: %s', (_, areaIds, told) => {
    const decisions = ['social', 'skole', null, undefined].map((areaId) => ({ ...decision, areaId }));
    const { discussion, leftOut } = published({ decisions }, areaIds);
    expect(discussion.decisions.map(({ areaId }) => areaId)).toEqual(told);
    expect(leftOut).toMatchObject({ elsewhere: 4 - told.length, responsible: told.length });
  });
});
