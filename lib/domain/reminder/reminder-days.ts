import { addMonths, isDay } from '../initiative/calendar';

/** Letters go out from this hour of the Danish day, so that nobody is woken by one. */
export const sendingHour = 7;

/** How many reminders can be planned at once. */
export const mostPlanned = 10;

/** For how many days a reminder whose day passed while the server was down is sent all the same; later than that it would confuse. */
const lateDays = 3;

export type DayProblem = 'not-a-day' | 'past' | 'too-far' | 'taken' | 'too-many';

export type Reminders = {
  /** The days, ISO yyyy-mm-dd, of those that wait. */
  readonly planned: readonly string[];
  /** The days of those that went out. */
  readonly sent: readonly string[];
};

/** What is wrong with a day (ISO) to send a reminder on; null when it will do. One a day, and so many waiting and no more. */
export function sendOnProblem(sendOn: string, today: string, { planned, sent }: Reminders): DayProblem | null {
  const problem = dayProblem(sendOn, today);
  if (problem !== null) return problem;
  if (planned.includes(sendOn) || sent.includes(sendOn)) return 'taken';
  return planned.length >= mostPlanned ? 'too-many' : null;
}

/** What is wrong with a day ahead, such as a deadline; null when it will do. */
export function dayProblem(day: string, today: string): 'not-a-day' | 'past' | 'too-far' | null {
  if (!isDay(day)) return 'not-a-day';
  if (day < today) return 'past';
  return day > addMonths(today, 12) ? 'too-far' : null;
}

/** `due` today or up to three days late; `missed` after that; `ahead` before. `hour` is of the Danish day, 0 to 23. */
export function reminderTurn(sendOn: string, now: { today: string; hour: number }): 'ahead' | 'due' | 'missed' {
  if (sendOn > now.today || (sendOn === now.today && now.hour < sendingHour)) return 'ahead';
  return daysBetween(sendOn, now.today) <= lateDays ? 'due' : 'missed';
}

/** How many days lie from one ISO day to a later one. */
function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}
