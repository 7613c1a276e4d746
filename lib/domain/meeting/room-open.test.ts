import { describe, expect, it } from 'vitest';
import { isRoomOpen } from './room-open';

const now = new Date('2026-11-22T12:00:00Z');

describe('isRoomOpen', () => {
  it.each([
    ['just opened', 'open', '2026-11-22T12:00:00Z', true],
    ['within the day', 'open', '2026-11-21T12:00:01Z', true],
    ['a day later', 'open', '2026-11-21T12:00:00Z', false],
    ['forgotten', 'open', '2026-10-01T12:00:00Z', false],
    ['never opened', 'open', null, false],
    ['planned', 'planned', null, false],
    ['closed', 'closed', '2026-11-22T11:00:00Z', false],
  ] as const)('%s', (_name, status, openedAt, open) => {
    expect(isRoomOpen({ status, openedAt: openedAt === null ? null : new Date(openedAt) }, now)).toBe(open);
  });
});
