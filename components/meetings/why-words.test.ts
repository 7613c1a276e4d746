import { describe, expect, it } from 'vitest';
import { whyWords } from './why-words';

describe('why something is on the agenda', () => {
  it.each([
    [-3, 'Bruges ikke – klar til drift · tre trin fra KL’s placering'],
    [1, 'Bruges ikke – klar til drift · ét trin fra KL’s placering'],
    [-1.5, 'Bruges ikke – klar til drift · 1,5 trin fra KL’s placering'],
    [0, 'Bruges ikke – klar til drift'],
    [null, 'Bruges ikke – klar til drift'],
  ])('tells a distance of %s in words', (distance, words) => {
    expect(whyWords({ kind: 'gap', finding: 'untapped', distance }, 'KL', 'da')).toBe(words);
  });
});
