import { describe, expect, it } from 'vitest';
import { copyAnswers, type StoredCell } from './copy-answers';
import { invertChanges, type RecordedChange } from './invert-changes';
import { emptyContent, type PlacementContent } from './placement-content';

const before: PlacementContent = { ...emptyContent, answer: 'following', note: 'Før' };
const after: PlacementContent = { ...emptyContent, answer: 'operating' };
const key = { technologyId: 't1', areaId: null };
const change: RecordedChange = { ...key, before, after, versionAfter: 2 };

describe('undoing many changes', () => {
  it('puts back what was there', () => {
    const current: StoredCell = { ...key, content: after, version: 2 };
    expect(invertChanges([change], [current])).toEqual({
      restorable: [{ ...key, content: before, version: 2 }],
      conflicts: [],
    });
  });

  it('empties what had never been saved', () => {
    const inversion = invertChanges([{ ...change, before: null }], [{ ...key, content: after, version: 2 }]);
    expect(inversion.restorable).toEqual([{ ...key, content: emptyContent, version: 2 }]);
  });

  it('leaves what has been saved since', () => {
    const current: StoredCell = { ...key, content: { ...after, note: 'Nyt' }, version: 3 };
    expect(invertChanges([change], [current])).toEqual({ restorable: [], conflicts: [{ change, current }] });
  });

  it('names what is gone', () => {
    expect(invertChanges([change], [])).toEqual({ restorable: [], conflicts: [{ change, current: null }] });
  });

  it('takes each cell for itself', () => {
    const second = { ...change, technologyId: 't2' };
    const current = [
      { ...key, content: after, version: 2 },
      { ...key, technologyId: 't2', content: before, version: 5 },
    ];
    const inversion = invertChanges([change, second], current);
    expect(inversion.restorable.map((cell) => cell.technologyId)).toEqual(['t1']);
    expect(inversion.conflicts.map((conflict) => conflict.change.technologyId)).toEqual(['t2']);
  });

  it('undoes a copy', () => {
    const [planned] = copyAnswers([{ ...key, content: after }], [], ['t1']);
    const recorded = planned === undefined ? [] : [{ ...planned, versionAfter: planned.versionBefore + 1 }];
    const inversion = invertChanges(recorded, [{ ...key, content: after, version: 1 }]);
    expect(inversion).toEqual({ restorable: [{ ...key, content: emptyContent, version: 1 }], conflicts: [] });
  });
});
