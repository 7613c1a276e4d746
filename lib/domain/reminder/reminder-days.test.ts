import { describe, expect, test } from 'vitest';
import { dayProblem, reminderTurn, sendOnProblem } from './reminder-days';

const today = '2026-11-22';

const none = { planned: [], sent: [] };

describe('the day of a reminder', () => {
  test.each([
    ['2026-11-22', null],
    ['2027-11-22', null],
    ['2027-11-23', 'too-far'],
    ['2026-11-21', 'past'],
    ['2026-11-31', 'not-a-day'],
    ['i morgen', 'not-a-day'],
  ])('%s is %s', (day, problem) => {
    expect(dayProblem(day, today)).toBe(problem);
    expect(sendOnProblem(day, today, none)).toBe(problem);
  });

  test('one a day, and ten in all', () => {
    expect(sendOnProblem('2026-12-01', today, { ...none, planned: ['2026-12-01'] })).toBe('taken');
    expect(sendOnProblem('2026-12-01', today, { ...none, sent: ['2026-12-01'] })).toBe('taken');
    const nine = Array.from({ length: 9 }, (_, index) => `2026-12-1${index}`);
    expect(sendOnProblem('2026-12-01', today, { planned: nine, sent: ['2026-11-22'] })).toBeNull();
    expect(sendOnProblem('2026-12-01', today, { ...none, planned: [...nine, '2026-12-24'] })).toBe('too-many');
  });

  test.each([
    ['2026-11-23', 23, 'ahead'],
    ['2026-11-22', 6, 'ahead'],
    ['2026-11-22', 7, 'due'],
    ['2026-11-21', 0, 'due'],
    ['2026-11-19', 12, 'due'],
    ['2026-11-18', 12, 'missed'],
    ['2025-11-22', 12, 'missed'],
  ])('of %s at %i o’clock: %s', (sendOn, hour, turn) => {
    expect(reminderTurn(sendOn, { today, hour })).toBe(turn);
  });

  test('is counted over the change of summer time and of year', () => {
    expect(reminderTurn('2026-10-24', { today: '2026-10-27', hour: 8 })).toBe('due');
    expect(reminderTurn('2026-12-30', { today: '2027-01-02', hour: 8 })).toBe('due');
    expect(reminderTurn('2026-12-29', { today: '2027-01-02', hour: 8 })).toBe('missed');
  });
});
