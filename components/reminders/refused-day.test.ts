import { expect, test } from 'vitest';
import { refusedDay } from './refused-day';

const fillBy = { of: 'fillBy', locale: 'da' } as const;

test('the field it was typed in shows it again, and says what is wrong with it', () => {
  expect(refusedDay({ failed: 'past', field: 'fillBy', typed: '2020-01-01' }, fillBy)).toEqual({
    typed: '2020-01-01',
    error: 'Dagen er gået. Vælg i dag eller en senere dag.',
  });
});

test('what is no mistake of the day is told elsewhere, and the day kept', () => {
  const refused = refusedDay({ failed: 'too-many', field: 'sendOn', typed: '2027-01-01' }, { ...fillBy, of: 'sendOn' });
  expect(refused).toEqual({ typed: '2027-01-01', error: undefined });
});

test('the other field, an unknown word and an address without either are nothing', () => {
  expect(refusedDay({ failed: 'past', field: 'sendOn', typed: '2020-01-01' }, fillBy)).toBeNull();
  expect(refusedDay({ failed: 'toString', field: 'fillBy', typed: 'x' }, fillBy)).toBeNull();
  expect(refusedDay({}, fillBy)).toBeNull();
});
