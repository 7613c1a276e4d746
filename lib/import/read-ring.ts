import type { Ring } from '../domain/ring';
import { isLevel, rings } from '../domain/ring';
import { nameTokens } from './normalise-name';
import { readNumber } from './read-number';

const words: Record<Ring, readonly string[]> = {
  ready: ['klar', 'ready', 'klar til brug', 'klar til drift', 'adopt'],
  trial: ['afprøv', 'afprøves', 'trial'],
  watch: ['hold øje', 'hold øje med', 'watch', 'assess'],
  wait: ['afvent', 'wait', 'afventes'],
};

const ringOfWord = new Map(
  rings.flatMap((ring) => words[ring].map((spelling) => [nameTokens(spelling).join(' '), ring] as const)),
);

/** The ring a text names: “Klar”, “HOLD ØJE:”, “Ring: Afprøv”, “4 - Klar”, “Afvent (1)”; null for anything else. */
export function readRing(text: string): Ring | null {
  if (text.length > 40) return null;
  const tokens = nameTokens(text).filter((token) => !/^(?:ring|ringen|[1-4])$/.test(token));
  return ringOfWord.get(tokens.join(' ')) ?? null;
}

/** What a reference cell says: a ring, or a level from 1 to 4, halves and means allowed; null for neither. */
export function readReference(text: string): { ring: Ring | null; level: number | null } | null {
  const level = readNumber(text);
  if (level !== null) return isLevel(level) ? { ring: null, level } : null;
  const ring = readRing(text);
  return ring === null ? null : { ring, level: null };
}
