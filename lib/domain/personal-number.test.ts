import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalNumbers, maskPersonalNumbers } from './personal-number';

const found = (text: string) => findPersonalNumbers(text).map(({ start, end }) => text.slice(start, end));

describe('what looks like a CPR number', () => {
  it.each([
    ['together', '0101901234', '0101901234'],
    ['with a hyphen', 'Borger 010190-1234 ringede', '010190-1234'],
    ['with a space', 'cpr:010190 1234.', '010190 1234'],
    ['with room around the hyphen', '010190 - 1234', '010190 - 1234'],
    ['glued to a word', 'cpr010190-1234og', '010190-1234'],
    ['with the date parted by spaces', '01 01 90 1234', '01 01 90 1234'],
    ['with the date parted by dots', '01.01.90-1234', '01.01.90-1234'],
    ['on 29 February of a leap year', '290204-1234', '290204-1234'],
    ['on 29 February 2000', '290200-1234', '290200-1234'],
    ['without a valid check digit', '111111-1111', '111111-1111'],
    ['in full width', 'nr ０１０１９０－１２３４.', '０１０１９０－１２３４'],
    ['in mathematical digits', '𝟎𝟏𝟎𝟏𝟗𝟎-1234', '𝟎𝟏𝟎𝟏𝟗𝟎-1234'],
    ['with a hard space', '010190\u00a01234', '010190\u00a01234'],
    ['with a thin space', '010190\u20091234', '010190\u20091234'],
    ['with an en dash', '010190–1234', '010190–1234'],
    ['with a minus', '010190−1234', '010190−1234'],
    ['with a hyphen that does not break', '010190\u20111234', '010190\u20111234'],
    ['with a soft hyphen in it', '010190\u00ad1234', '010190\u00ad1234'],
    ['with nothing seen in it', '01\u200b0190-12\u206034', '01\u200b0190-12\u206034'],
    ['with a tab', '010190\t1234', '010190\t1234'],
    ['after another number', 'Sag 12 010190-1234', '010190-1234'],
  ])('%s', (_, text, number) => {
    expect(found(text)).toEqual([number]);
  });

  it.each([
    ['no date: month 13', '011390-1234'],
    ['no date: day 32', '320190-1234'],
    ['no date: 31 April', '310490-1234'],
    ['no date: 29 February of a common year', '290201-1234'],
    ['no date: day 0', '000190-1234'],
    ['ten digits of something else', '4512345678'],
    ['eleven digits', '01019012345'],
    ['eleven digits, the hyphen in place', '010190-12345'],
    ['a digit before', '5010190-1234'],
    ['nine digits', '010190-123'],
    ['a phone number with its country', '+45 12 10 20 30'],
    ['a CVR number', '12345678'],
    ['an EAN number', '5790000123456'],
    ['a date with its time', '01-02-24 1430'],
    ['a date with its time, with dots', '01.02.24 1430'],
    ['a day and a year', 'fra 01.02.2024 til 01.03.2024'],
    ['figures on two lines', '120112\n1500'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is found as often as it stands there', () => {
    expect(found('010190-1234, 3112991111 og 990190-1234')).toEqual(['010190-1234', '3112991111']);
  });

  it('is found in the middle of any text without digits', () => {
    const wrapping = fc.string({ unit: 'binary' }).filter((text) => !/[\p{N}\p{Cf}\p{Mn}]/u.test(text));
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2057-12-31'), noInvalidDate: true });
    const number = fc.tuple(date, fc.constantFrom('', '-', ' ', '–'), fc.integer({ min: 0, max: 9999 }));
    fc.assert(
      fc.property(wrapping, number, wrapping, (before, [day, between, last], after) => {
        const [year = '', month = '', dayOfMonth = ''] = day.toISOString().slice(2, 10).split('-');
        const text = `${dayOfMonth}${month}${year}${between}${String(last).padStart(4, '0')}`;
        expect(found(`${before}${text}${after}`)).toEqual([text]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('masking', () => {
  it('leaves everything but the digits', () => {
    expect(maskPersonalNumbers('Sag 12: ０10190-1234, og 2 til')).toBe('Sag 12: ••••••-••••, og 2 til');
  });

  it('leaves nothing to find, and the length as it was', () => {
    const parts = fc.array(
      fc.constantFrom('010190', '-', ' ', '1234', '0101901234', 'a', '5', '290204-1111', '\u200b'),
    );
    fc.assert(
      fc.property(parts, (all) => {
        const text = all.join('');
        const masked = maskPersonalNumbers(text);
        expect(findPersonalNumbers(masked)).toEqual([]);
        expect(masked).toHaveLength(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
