import { expect, test } from 'vitest';
import { asSentence } from './as-sentence';

test.each([
  ['Skøn', 'Skøn.'],
  ['Skøn. ', 'Skøn.'],
  ['Ved vi ikke?', 'Ved vi ikke?'],
  ['', ''],
])('%j becomes %j', (text, sentence) => expect(asSentence(text)).toBe(sentence));
