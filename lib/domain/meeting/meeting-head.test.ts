import { describe, expect, it } from 'vitest';
import { meetingHeadProblem, splitParticipants, tidyLine, tidyText } from './meeting-head';

const head = { title: 'Drøftelse', forum: 'Direktionen', date: '2026-11-22', participants: ['Direktør'] };
const many = Array.from({ length: 61 }, (_, index) => `Chef ${index}`);

describe('a meeting’s head', () => {
  it.each([
    [head, null],
    [{ ...head, participants: [] }, null],
    [{ ...head, title: '' }, 'title'],
    [{ ...head, title: 'x'.repeat(121) }, 'title'],
    [{ ...head, forum: '' }, 'forum'],
    [{ ...head, date: '2026-02-30' }, 'date'],
    [{ ...head, date: '22. november' }, 'date'],
    [{ ...head, participants: ['x'.repeat(121)] }, 'participants'],
    [{ ...head, participants: many }, 'participants'],
  ])('%#: %s', (given, problem) => {
    expect(meetingHeadProblem(given)).toBe(problem);
  });

  it('takes participants one a line', () => {
    expect(splitParticipants(' Direktør \r\n\r\nChef  for  børn\nDirektør')).toEqual(['Direktør', 'Chef for børn']);
    expect(splitParticipants('')).toEqual([]);
  });

  it('tidies a line and a text', () => {
    expect(tidyLine(' en\n to\u0000 ')).toBe('en to');
    expect(tidyText(' en\r\nto ')).toBe('en\nto');
  });
});
