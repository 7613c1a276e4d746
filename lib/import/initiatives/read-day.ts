/** What spreadsheets count days from, and how far a number may be one: the years 2000 to 2099. */
const spreadsheetEpoch = Date.UTC(1899, 11, 30);
const firstSerial = 36_526;
const lastSerial = 73_050;
const dayLength = 86_400_000;

/**
 * A day as people and spreadsheets write it, as ISO yyyy-mm-dd: 2026-11-22, 22-11-2026, 22.11.2026, 22/11/2026, or a spreadsheet's own
 * number. Null for anything else, a day that is not in the calendar included. A day comes before a month, as in Denmark.
 */
export function readDay(text: string): string | null {
  const plain = text.trim();
  if (/^\d{5}$/.test(plain)) return fromSerial(Number(plain));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso !== null) return inCalendar(iso[1], iso[2], iso[3]);
  const danish = /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(plain);
  return danish === null ? null : inCalendar(danish[3], danish[2], danish[1]);
}

function fromSerial(serial: number): string | null {
  if (serial < firstSerial || serial > lastSerial) return null;
  return new Date(spreadsheetEpoch + serial * dayLength).toISOString().slice(0, 10);
}

function inCalendar(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
