import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierMeetings, isFollowedUp } from './follow-up';

const meeting = (id: string, previousId: string | null) => ({ id, previousId });
const chain = [meeting('a', null), meeting('b', 'a'), meeting('c', 'b'), meeting('x', null)];

describe('earlierMeetings', () => {
  it.each([
    [meeting('d', 'c'), ['c', 'b', 'a']],
    [meeting('d', 'x'), ['x']],
    [meeting('d', null), []],
    [meeting('d', 'gone'), []],
    [meeting('a', 'c'), ['c', 'b']],
    [meeting('a', 'a'), []],
  ])('%j follows %j', (start, ids) => {
    expect(earlierMeetings(chain, start).map(({ id }) => id)).toEqual(ids);
  });

  it('ends, and never comes back to where it began', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const links = fc.uniqueArray(fc.record({ id: ids, previousId: fc.option(ids) }), { selector: ({ id }) => id });
    fc.assert(
      fc.property(links, fc.record({ id: ids, previousId: fc.option(ids) }), (meetings, start) => {
        const found = earlierMeetings(meetings, start).map(({ id }) => id);
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain(start.id);
      }),
    );
  });
});

describe('isFollowedUp', () => {
  const closed = '2026-09-01T12:00:00.000Z';
  it.each([
    ['open', null, closed, true],
    ['open', null, null, true],
    ['done', '2026-10-01T12:00:00.000Z', closed, true],
    ['dropped', '2026-10-01T12:00:00.000Z', closed, true],
    ['done', '2026-08-01T12:00:00.000Z', closed, false],
    ['done', '2026-10-01T12:00:00.000Z', null, false],
    ['done', null, closed, false],
  ] as const)('%s settled %s, last closed %s: %s', (status, settledAt, lastClosedAt, expected) => {
    expect(isFollowedUp({ status, settledAt }, lastClosedAt)).toBe(expected);
  });
});
