import type { Answer } from '../domain/answer';
import { answers, useOfLevel as levelToUse } from '../domain/answer';
import { nameTokens } from './normalise-name';
import { readNumber } from './read-number';

/** Why a cell is no answer. */
export type ValueRejection = 'not-1-4' | 'not-whole' | 'not-a-word' | 'contradiction';

export type ValueResult =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'empty' }
  | { readonly kind: 'rejected'; readonly code: ValueRejection };

const words: Record<Answer, readonly string[]> = {
  operating: [
    ...['i drift', 'drift', 'klar', 'i brug', 'bruger', 'bruges', 'anvendes', 'implementeret', 'idriftsat'],
    ...['operating', 'in operation', 'operational', 'in use', 'in production', 'implemented', 'ready', 'live'],
  ],
  piloting: [
    ...['afprøver', 'afprøv', 'afprøves', 'under afprøvning', 'afprøvning', 'pilot', 'pilotprojekt', 'i pilot'],
    ...['prøver', 'tester', 'testes', 'test', 'i test', 'piloting', 'trial', 'trialling', 'testing', 'in trial'],
  ],
  following: [
    ...['følger', 'følg', 'følges', 'følger med', 'hold øje', 'holder øje', 'holder øje med', 'hold øje med'],
    ...['following', 'follow', 'watch', 'watching', 'monitoring', 'assess'],
  ],
  'not-in-use': [
    ...['ikke i gang', 'ikke igang', 'afvent', 'afventer', 'ikke i brug', 'bruges ikke', 'bruger ikke'],
    ...['ikke påbegyndt', 'ikke startet', 'not in use', 'not used', 'not started', 'wait', 'waiting'],
  ],
  stopped: [
    ...['prøvet og stoppet', 'afprøvet og stoppet', 'afprøvet stoppet', 'stoppet', 'tried and stopped', 'stopped'],
  ],
  'not-relevant': [
    ...['ikke relevant', 'ikke relevant her', 'irrelevant', 'not relevant', 'not applicable', 'n/a', 'n.a.', 'i/r'],
  ],
  unknown: ['ved ikke', 'ved det ikke', 'ukendt', 'dont know', 'don’t know', "don't know", 'unknown'],
};

const answerOfWord = new Map(
  answers.flatMap((answer) => words[answer].map((spelling) => [wordKey(spelling), answer] as const)),
);

function wordKey(text: string): string {
  return nameTokens(text).join(' ');
}

/**
 * What a cell of an area's column answers: 1 to 4 (also 4,0), a word in Danish or English, or both (“4 - Klar”).
 * A dash is empty, a question mark “ved ikke”. Anything else is rejected with a code.
 */
export function readValue(text: string): ValueResult {
  const trimmed = text.trim();
  if (/^[-–—.]*$/.test(trimmed)) return { kind: 'empty' };
  if (/^\?+$/.test(trimmed)) return { kind: 'answer', answer: 'unknown' };
  const number = readNumber(trimmed);
  if (number !== null) return ofNumber(number);
  const word = answerOfWord.get(wordKey(trimmed));
  return word === undefined ? ofBoth(trimmed) : { kind: 'answer', answer: word };
}

function ofNumber(number: number): ValueResult {
  const use = levelToUse(number);
  if (use !== null) return { kind: 'answer', answer: use };
  const within = number > 1 && number < 4;
  return { kind: 'rejected', code: within ? 'not-whole' : 'not-1-4' };
}

/** A number with its word, “4 - Klar”, “Klar (4)”: the two must agree. */
function ofBoth(text: string): ValueResult {
  const match = /^(\d)\s*[-–:.=)]\s*(\D+)$/.exec(text) ?? /^(\D+?)\s*[-–:=(]\s*(\d)\)?$/.exec(text);
  const [first, second] = [match?.[1] ?? '', match?.[2] ?? ''];
  const [digit, word] = /^\d$/.test(first) ? [first, second] : [second, first];
  const named = answerOfWord.get(wordKey(word));
  if (match === null || named === undefined) return { kind: 'rejected', code: 'not-a-word' };
  const agrees = levelToUse(Number(digit)) === named;
  return agrees ? { kind: 'answer', answer: named } : { kind: 'rejected', code: 'contradiction' };
}

/** True when the text looks like a column of answers: a word of ours, or a small number, right or wrong. */
export function isValueLike(text: string): boolean {
  const number = readNumber(text);
  if (number !== null) return number >= 0 && number <= 10;
  const result = readValue(text);
  return result.kind === 'answer' || (result.kind === 'rejected' && result.code === 'contradiction');
}
