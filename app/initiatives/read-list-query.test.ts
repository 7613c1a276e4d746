import { describe, expect, it } from 'vitest';
import { furtherOf, readListQuery } from './read-list-query';

describe('the query of the list', () => {
  it('reads what it knows', () => {
    const params = { search: ' robot ', problem: 'overdue', sort: 'end', page: '3', archived: '1' };
    expect(readListQuery(params)).toEqual({
      ...{ filters: { search: 'robot', problem: 'overdue' }, page: 3, sort: 'end', archived: true },
    });
  });

  it.each([
    ['nothing', {}],
    ['a page that is none', { page: '-1' }],
    ['words it does not know', { sort: 'colour', archived: 'yes', problem: 'none', phase: 'begun' }],
    ['a word given twice', { page: ['1', '2'], sort: ['title', 'end'] }],
  ])('asks for the first page of all for %s', (_, params) => {
    expect(readListQuery(params)).toEqual({ filters: {}, page: 1, sort: null, archived: false });
  });

  it('says the same in an address, and nothing that goes without saying', () => {
    expect(furtherOf({ sort: 'end', archived: true, page: 2 })).toEqual({ sort: 'end', archived: '1', page: '2' });
    expect(furtherOf({ sort: null, archived: false, page: 1 })).toEqual({});
  });
});
