import { describe, expect, it } from 'vitest';
import { movedHref, movedQuery, notMovedHref } from './addresses';

describe('where a move leads', () => {
  it('to the card, on the board that it was moved on', () => {
    expect(movedHref('/initiatives/board?area=social&show-pilot=40', 'x-1', 'pilot')).toBe(
      '/initiatives/board?area=social&show-pilot=40&done=pilot&moved=x-1#card-x-1',
    );
  });

  it('forgets what the board said of an earlier move', () => {
    expect(notMovedHref('/initiatives/board?done=pilot&moved=x-1&failed=future', 'conflict')).toBe(
      '/initiatives/board?failed=conflict',
    );
  });

  it.each([
    'https://other.example/initiatives/board',
    '//other.example',
    '/sign-out',
    '',
    undefined,
    ['/initiatives/board'],
  ])('to the plain board where the form names %s', (back) => {
    expect(notMovedHref(back, 'conflict')).toBe('/initiatives/board?failed=conflict');
  });
});

describe('what an address says was moved', () => {
  it('is an id or nothing', () => {
    expect(movedQuery.parse({ moved: '0199-ab' }).moved).toBe('0199-ab');
    expect(movedQuery.parse({ moved: '<b>' }).moved).toBeUndefined();
  });
});
