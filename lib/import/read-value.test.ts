import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number';
import { readReference, readRing } from './read-ring';
import { isValueLike, readValue } from './read-value';

describe('an answer', () => {
  it.each([
    ['operating', ['4', '4,0', ' 4.00 ', 'Klar', 'I DRIFT', 'i drift', 'In operation', '4 - Klar', 'Klar (4)']],
    ['piloting', ['3', 'afprøver', 'Afprøv', 'afproever', 'Afprøves', 'Pilot', 'trial', '3: Afprøver']],
    ['following', ['2', 'følger', 'Hold øje', 'hold oeje', 'watch', 'Følger med']],
    ['not-in-use', ['1', 'ikke i gang', 'Afvent', 'Ikke i brug', 'not in use']],
    ['stopped', ['prøvet og stoppet', 'Afprøvet og stoppet', 'stopped']],
    ['not-relevant', ['ikke relevant', 'Not relevant', 'N/A']],
    ['unknown', ['ved ikke', '?', 'Don’t know', "don't know"]],
  ])('is %s', (answer, spellings) => {
    for (const text of spellings) expect(readValue(text), text).toEqual({ kind: 'answer', answer });
  });

  it.each(['', ' ', '-', '–'])('is empty: “%s”', (text) => {
    expect(readValue(text)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['7', 'not-1-4'],
    ['0', 'not-1-4'],
    ['-4', 'not-1-4'],
    ['4,5', 'not-1-4'],
    ['2,5', 'not-whole'],
    ['måske', 'not-a-word'],
    ['1e0', 'not-a-word'],
    ['=4', 'not-a-word'],
    ['4 5', 'not-a-word'],
    ['constructor', 'not-a-word'],
    ['__proto__', 'not-a-word'],
    ['4 - Afvent', 'contradiction'],
  ])('is rejected: %s, %s', (text, code) => {
    expect(readValue(text)).toEqual({ kind: 'rejected', code });
  });

  it('looks like a value, right or wrong', () => {
    expect(['4', '7', '2,5', 'klar', '4 - Afvent'].filter(isValueLike)).toHaveLength(5);
    expect(['2022', 'RPA', '', 'Klar til at brede ud', '-1'].filter(isValueLike)).toEqual([]);
  });
});

describe('a number', () => {
  it('has a comma or a point, and nothing else', () => {
    expect(['2,5', '2.5', '-1', '−1', '+3'].map(readNumber)).toEqual([2.5, 2.5, -1, -1, 3]);
    expect(['1.000,5', '0x4', '4 stk', '', ',5', 'NaN', '1e3'].map(readNumber)).toEqual(Array(7).fill(null));
  });
});

describe('a reference', () => {
  it('is a ring in either language', () => {
    expect(['Klar', 'AFPRØV:', 'Ring: Hold øje', 'Afvent (1)', '4 - Klar', 'trial'].map(readRing)).toEqual([
      ...['ready', 'trial', 'watch', 'wait', 'ready', 'trial'],
    ]);
    expect(['Klarhed', 'Afprøver vi?', '', '4'].map(readRing)).toEqual([null, null, null, null]);
  });

  it('is a level from 1 to 4, halves and means allowed', () => {
    expect(readReference('3,25')).toEqual({ ring: null, level: 3.25 });
    expect(readReference('4,5')).toBeNull();
    expect(readReference('Klar')).toEqual({ ring: 'ready', level: null });
  });
});
