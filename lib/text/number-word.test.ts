import { describe, expect, it } from 'vitest';
import { genitive } from './genitive';
import { capitalise, numberWord } from './number-word';

describe('numberWord', () => {
  it.each([
    [0, 'nul'],
    [1, 'én'],
    [12, 'tolv'],
    [13, '13'],
    [132, '132'],
  ])('writes %i as %s in Danish', (count, word) => {
    expect(numberWord(count, 'da')).toBe(word);
  });

  it('knows that a fagområde is neuter', () => {
    expect(numberWord(1, 'da', 'neuter')).toBe('ét');
    expect(numberWord(2, 'da', 'neuter')).toBe('to');
    expect(numberWord(1, 'en', 'neuter')).toBe('one');
  });
});

describe('capitalise', () => {
  it.each([
    ['én', 'Én'],
    ['otte er', 'Otte er'],
    ['13 er', '13 er'],
    ['', ''],
  ])('begins %s as %s', (given, expected) => {
    expect(capitalise(given)).toBe(expected);
  });
});

describe('genitive', () => {
  it.each([
    ['KL', 'KL’s', 'KL’s'],
    ['Eksempelkommune', 'Eksempelkommunes', 'Eksempelkommune’s'],
    ['Digitaliseringsstyrelsens', 'Digitaliseringsstyrelsens’', 'Digitaliseringsstyrelsens’'],
    ['OS', 'OS’', 'OS’'],
  ])('makes %s an owner', (name, danish, english) => {
    expect(genitive(name, 'da')).toBe(danish);
    expect(genitive(name, 'en')).toBe(english);
  });
});
