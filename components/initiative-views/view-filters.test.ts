import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phases } from '@/lib/domain/initiative/initiative';
import { pilotProblems } from '@/lib/domain/initiative/pilot-health';
import { countFilters, filteredHref, readFilters, type ViewFilters } from './view-filters';
import { viewHref } from './view-switch';

const id = fc.stringMatching(/^[\w-]{1,40}$/);
const search = fc
  .string({ minLength: 1, maxLength: 100 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const filters: fc.Arbitrary<ViewFilters> = fc.record({
  search: fc.option(search, { nil: undefined }),
  areaId: fc.option(id, { nil: undefined }),
  technologyId: fc.option(id, { nil: undefined }),
  phase: fc.constantFrom(undefined, ...phases),
  problem: fc.constantFrom(undefined, ...pilotProblems),
});

function paramsOf(href: string): Record<string, string> {
  return Object.fromEntries(new URL(href, 'http://own.invalid').searchParams);
}

describe('the filters of an address', () => {
  it('are read as they were written, whatever is searched for', () => {
    fc.assert(
      fc.property(filters, (given) => {
        expect(readFilters(paramsOf(viewHref('board', given)))).toEqual(given);
      }),
    );
  });

  it.each([
    ['an unknown phase', { phase: 'pilott' }],
    ['an unknown problem', { problem: 'late' }],
    ['a search of spaces', { search: '  ' }],
    ['a search given twice', { search: ['a', 'b'] }],
    ['an area longer than any id', { area: 'x'.repeat(101) }],
  ])('leave out %s, and the address opens all the same', (_what, params) => {
    expect(Object.values(readFilters(params)).filter((value) => value !== undefined)).toEqual([]);
  });

  it('stand in one order, with what else the page is told after them', () => {
    expect(filteredHref('/initiatives', { phase: 'pilot', search: 'robot & co' }, { page: '2' })).toBe(
      '/initiatives?search=robot+%26+co&phase=pilot&page=2',
    );
    expect(filteredHref('/initiatives', {})).toBe('/initiatives');
  });

  it('are counted where the page knows them', () => {
    expect(countFilters({ search: 'robot', phase: 'pilot' }, ['search', 'areaId'])).toBe(1);
  });
});
