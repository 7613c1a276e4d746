import { describe, expect, it } from 'vitest';
import { type ClosedMeeting, continuedFrom } from './continued-from';

function held(id: string, month: string, part: Partial<ClosedMeeting> = {}): ClosedMeeting {
  const date = `2026-${month}-01`;
  return { id, previousId: null, forum: 'Direktionen', date, closedAt: `${date}T12:00:00.000Z`, ...part };
}

const september = held('september', '09');
const november = held('november', '11', { previousId: 'september' });
const planned = {
  id: 'december',
  previousId: 'september',
  forum: 'Direktionen',
  createdAt: '2026-10-01T08:00:00.000Z',
};

describe('continuedFrom', () => {
  it.each([
    ['nothing held since', planned, [september], 'september'],
    ['one that continued from the same', planned, [september, november], 'november'],
    ['the newest of a chain', planned, [held('late', '12', { previousId: 'november' }), september, november], 'late'],
    ['another chain', planned, [september, held('other', '11')], 'september'],
    [
      'none before, and one of the same forum since',
      { ...planned, previousId: null },
      [september, november],
      'november',
    ],
    [
      'none before, and one of another forum since',
      { ...planned, previousId: null },
      [held('x', '11', { forum: 'MED' })],
      null,
    ],
    ['none chosen, though there was one', { ...planned, previousId: null }, [september], null],
    ['one that follows it itself', planned, [september, held('odd', '12', { previousId: 'december' })], 'september'],
  ] as const)('%s', (_name, meeting, closed, expected) => {
    expect(continuedFrom(meeting, closed)).toBe(expected);
  });
});
