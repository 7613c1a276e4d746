import { describe, expect, it } from 'vitest';
import { roomText } from './room-text';
import { spreadRows, spreadSentence } from './spread-summary';

const text = roomText('da');

describe('spreadRows', () => {
  it('has the four uses always, and the other answers where somebody gave them', () => {
    expect(spreadRows({ piloting: 2, unknown: 1 })).toEqual([
      { answer: 'operating', count: 0 },
      { answer: 'piloting', count: 2 },
      { answer: 'following', count: 0 },
      { answer: 'not-in-use', count: 0 },
      { answer: 'unknown', count: 1 },
    ]);
  });
});

describe('spreadSentence', () => {
  it.each([
    [{ piloting: 5 }, '5 har svaret. Alle siger “Afprøver”.'],
    [{ piloting: 3, following: 2 }, '5 har svaret. Flest siger “Afprøver” (3).'],
    [{ piloting: 2, following: 2, operating: 1 }, '5 har svaret. Lige mange siger “Afprøver” og “Følger”.'],
    [{ operating: 1, piloting: 1, unknown: 1 }, '3 har svaret. Lige mange siger “I drift”, “Afprøver” og “Ved ikke”.'],
  ])('%j', (spread, sentence) => {
    expect(spreadSentence(spread, text)).toBe(sentence);
  });
});
