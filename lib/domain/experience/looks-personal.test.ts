import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksPersonal } from './looks-personal';

const writer = 'Søren Ågård';

test.each([
  'Søren Ågård, tlf. 12 34 56 78',
  'skriv til  søren  ågård',
  'soeren.aagaard@kommune.dk',
  'Soren_Agard@kommune.dk',
  'soren@kommune.dk',
  'aagaard-soeren@kommune.dk',
  'anna.berg@kommune.dk',
  'Digitalisering: anna.k.berg@kommune.dk eller anna.berg@kommune.dk',
])('%s looks like a person', (contact) => {
  expect(looksPersonal(contact, writer)).toBe(true);
});

test.each([
  'digitalisering@kommune.dk',
  'digital.udvikling@kommune.dk',
  'it-og-digitalisering@kommune.dk',
  'Velfærdsteknologi, tlf. 12 34 56 78',
  'velfaerd.post@kommune.dk',
  'it2@kommune.dk',
  '',
])('%s looks like a function', (contact) => {
  expect(looksPersonal(contact, writer)).toBe(false);
});

test('a name of one word is only the writer’s where it is the whole address', () => {
  expect(looksPersonal('Digitaliseringschefen, digi@kommune.dk', 'Digitaliseringschefen')).toBe(false);
  expect(looksPersonal('ellen@kommune.dk', 'Ellen')).toBe(true);
});

test('an address made of the writer’s names is found, whatever the names', () => {
  const name = fc.stringMatching(/^[a-zæøå]{3,10}$/);
  fc.assert(
    fc.property(name, name, (first, last) => {
      const written = `${first[0]?.toUpperCase()}${first.slice(1)} ${last}`;
      expect(looksPersonal(`${first}.${last}@kommune.dk`, written)).toBe(true);
    }),
  );
});
