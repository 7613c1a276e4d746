import { expect, test } from 'vitest';
import { readValues } from './read-values';

const row = (id: string, ring: string, level: string, maturity = '') => ({
  [`ring.${id}`]: ring,
  [`level.${id}`]: level,
  [`maturity.${id}`]: maturity,
  [`basis.${id}`]: 'inferred',
  [`source.${id}`]: ' Side 4 ',
});

test('reads rings and Danish decimals, and leaves out whole rows with a number that is not 1 to 4', () => {
  const read = readValues({
    ...row('cloud', 'ready', '3,75', '2.5'),
    ...row('vr', 'none', ''),
    ...row('rpa', 'trial', '7'),
    ...row('iot', 'trial', '', 'høj'),
  });
  expect(read.unread).toEqual(['rpa', 'iot']);
  expect(read.values).toEqual([
    { technologyId: 'cloud', ring: 'ready', level: 3.75, maturity: 2.5, basis: 'inferred', source: 'Side 4' },
    { technologyId: 'vr', ring: null, level: null, maturity: null, basis: 'inferred', source: 'Side 4' },
  ]);
});
