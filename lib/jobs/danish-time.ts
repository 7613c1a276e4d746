import type { DanishTime } from '../data/reminders/send-reminders';
import { today } from '../http/today';

const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', hourCycle: 'h23' });

/** The Danish day and hour, wherever the server stands. */
export function danishTime(now: Date): DanishTime {
  return { today: today(now), hour: Number(hour.format(now)) };
}
