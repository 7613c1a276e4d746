import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from './read-day';

describe('readDay', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-1-2', '2026-01-02'],
    ['22-11-2026', '2026-11-22'],
    ['1.2.2026', '2026-02-01'],
    ['1. 2. 2026', '2026-02-01'],
    ['22/11/2026', '2026-11-22'],
    ['46348', '2026-11-22'],
    ['29-02-2028', '2028-02-29'],
  ])('%s', (text, day) => expect(readDay(text)).toBe(day));

  it.each(['', 'i går', '31-02-2026', '2026-13-01', '11/22/2026', '22-11-26', '12', '999999', '2026-11-22T10:00'])(
    'not %s',
    (text) => expect(readDay(text)).toBeNull(),
  );

  it('reads every day back, however it is written', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        const serial = Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);
        for (const text of [iso, `${day}-${month}-${year}`, `${Number(day)}.${Number(month)}.${year}`, String(serial)])
          expect(readDay(text)).toBe(iso);
      }),
    );
  });
});
