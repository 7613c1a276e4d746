import { describe, expect, it } from 'vitest';
import { fieldGroups, groupNames, openGroups } from './field-groups';
import { blankValues } from './form-values';

describe('the groups of the form', () => {
  it('hold every field that is not asked for at once, each in one group', () => {
    const grouped = groupNames.flatMap((group): readonly string[] => fieldGroups[group]);
    const first = ['title', 'technologyId', 'areaIds', 'phase', 'since'];
    expect([...grouped, ...first].sort()).toEqual(Object.keys(blankValues).sort());
  });

  it('are closed in a blank form', () => {
    expect([...openGroups(blankValues, [])]).toEqual([]);
  });

  it('stand open where something is written or asked for; a new end is asked for among the dates', () => {
    const values = { ...blankValues, supplier: 'Firma' };
    expect([...openGroups(values, ['newEnd', 'evaluation'])]).toEqual(['time', 'evaluation', 'partners']);
  });
});
