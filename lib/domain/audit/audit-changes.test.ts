import { describe, expect, test } from 'vitest';
import { auditChanges } from './audit-changes';
import { worthTelling } from './worth-telling';

describe('the changes that a row tells', () => {
  test('what is the same is left out, and what one side alone tells is kept', () => {
    expect(auditChanges({ role: 'reader', areaIds: [] }, { role: 'editor', areaIds: [], by: 'directory' })).toEqual([
      { path: ['role'], before: ['reader'], after: ['editor'] },
      { path: ['by'], before: undefined, after: ['directory'] },
    ]);
  });

  test('of something that was not there, only what it has now is told', () => {
    const after = { answer: null, spread: '', shared: false, noteLength: 25, reasonLength: 0 };
    expect(auditChanges(null, after)).toEqual([{ path: ['noteLength'], before: [null], after: [25] }]);
    expect(auditChanges({ answer: 'following', noteLength: 0 }, null)).toEqual([
      { path: ['answer'], before: ['following'], after: [null] },
    ]);
    expect(auditChanges(null, null)).toEqual([]);
  });

  test('a null among the fields is a value; one that stands for a thing of a list is not', () => {
    expect(auditChanges({ fillBy: null }, { fillBy: '2026-12-10' })).toEqual([
      { path: ['fillBy'], before: [null], after: ['2026-12-10'] },
    ]);
    const changes = [{ areaId: 'social', before: null, after: { answer: 'following', spread: null } }];
    expect(auditChanges(undefined, { changes })).toEqual([
      { path: ['changes', '1', 'areaId'], before: [null], after: ['social'] },
      { path: ['changes', '1', 'answer'], before: [null], after: ['following'] },
    ]);
    expect(auditChanges(undefined, { name: { before: null, after: 'Ny' } })).toEqual([
      { path: ['name'], before: [null], after: ['Ny'] },
    ]);
  });
});

describe('what is worth telling', () => {
  const keys = (before: unknown, after: unknown) =>
    worthTelling(auditChanges(before, after)).map(({ path }) => path.join('/'));

  test('that a text was changed, unless its length tells it, and never that it was not', () => {
    const changed = { noteChanged: true, reasonChanged: false };
    expect(keys({ noteLength: 4 }, { noteLength: 9, ...changed })).toEqual(['noteLength']);
    expect(keys({ noteLength: 4 }, { noteLength: 4, ...changed })).toEqual(['noteChanged']);
  });

  test('not that an account is the demo’s, nor that there was none of something', () => {
    expect(keys(undefined, { demo: true, role: 'reader', areaIds: [], papers: 0 })).toEqual(['role']);
    expect(keys({ areaIds: ['a'] }, { areaIds: [], papers: 2 })).toEqual(['areaIds', 'papers']);
  });
});
