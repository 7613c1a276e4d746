import { describe, expect, it } from 'vitest';
import { editInitiativeHref, initiativeHref, newInitiativeHref } from '@/components/initiatives/addresses';
import { failedInitiative } from './failed-initiative';
import { withNotice } from './with-notice';

describe('the addresses of initiatives', () => {
  it('say what happened', () => {
    expect(initiativeHref('i-1', { done: 'saved' })).toBe('/initiatives/i-1?done=saved');
    expect(editInitiativeHref('i-1', { says: { failed: 'conflict' } })).toBe('/initiatives/i-1/edit?failed=conflict');
  });

  it('lead to the field that is asked for; a new end is written where the old one was', () => {
    expect(editInitiativeHref('i-1', { field: 'evaluation' })).toBe('/initiatives/i-1/edit#evaluation');
    expect(editInitiativeHref('i-1', { field: 'newEnd' })).toBe('/initiatives/i-1/edit#plannedEnd');
  });

  it('begin a new one with what is known', () => {
    expect(newInitiativeHref()).toBe('/initiatives/new');
    expect(newInitiativeHref({ technology: 'iot', phase: 'pilot' })).toBe(
      '/initiatives/new?technology=iot&phase=pilot',
    );
  });

  it.each([
    ['i-1', '/initiatives/i-1?failed=conflict'],
    ['../users', '/initiatives?failed=conflict'],
    [undefined, '/initiatives?failed=conflict'],
  ])('a failed form of %s leads to %s', (id, expected) => {
    expect(failedInitiative(id, 'conflict')).toBe(expected);
  });

  it('put a new notice in the place of the old one', () => {
    expect(withNotice('/initiatives/hints?failed=x&page=2#a', { done: 'taken' })).toBe(
      '/initiatives/hints?page=2&done=taken#a',
    );
  });
});
