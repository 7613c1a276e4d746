/** Days as ISO texts (yyyy-mm-dd), which sort as they follow each other. No rule reads the clock: each is given its day. */

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists, of the years 1900 to 2200, written yyyy-mm-dd. */
export function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = pattern.exec(text)?.map(Number) ?? [];
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysOf(year, month);
}

/** The day so many months later; the last of the month where it is shorter: 31 January and a month is 28 February. */
export function addMonths(day: string, months: number): string {
  const { year, month, date } = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return join(toYear, toMonth, Math.min(date, daysOf(toYear, toMonth)));
}

/** How many whole months lie between two days; 0 where the second is not after the first. */
export function wholeMonths(from: string, until: string): number {
  if (until <= from) return 0;
  const [first, last] = [partsOf(from), partsOf(until)];
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return addMonths(from, months) <= until ? months : months - 1;
}

/** The last day of a day's month. */
export function endOfMonth(day: string): string {
  const { year, month } = partsOf(day);
  return join(year, month, daysOf(year, month));
}

function partsOf(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

function join(year: number, month: number, date: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
