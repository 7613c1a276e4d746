import { describe, expect, it } from 'vitest';
import type { ReferenceValue } from '../reference';
import { plotBlank, plottedReference } from './plotted-technologies';

const value: ReferenceValue = { ring: null, level: null, maturity: null, source: 'a test', basis: 'stated' };

describe('plottedReference', () => {
  it('draws a stated ring at its number, whatever the level says', () => {
    expect(plottedReference({ ...value, ring: 'ready', level: 2 })).toEqual({ level: 4, borderline: false });
  });

  it('draws a level at its place, and marks it near a border', () => {
    expect(plottedReference({ ...value, level: 2.5 })).toEqual({ level: 2.5, borderline: true });
    expect(plottedReference({ ...value, level: 3 })).toEqual({ level: 3, borderline: false });
  });

  it('draws nothing where there is no value', () => {
    expect(plottedReference(null)).toBeNull();
    expect(plottedReference(value)).toBeNull();
  });
});

describe('plotBlank', () => {
  it('keeps the names and places nothing', () => {
    const technology = { id: 'cloud', number: 9, name: 'Cloud', category: 'data', local: false };
    expect(plotBlank([technology])).toEqual([
      {
        id: 'cloud',
        number: 9,
        name: 'Cloud',
        category: 'data',
        level: null,
        lowest: null,
        highest: null,
        reference: null,
      },
    ]);
  });
});
