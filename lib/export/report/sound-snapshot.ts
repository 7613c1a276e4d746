import type { Snapshot } from '@/lib/domain/snapshot';

/** What no document holds: control characters, halves of pairs, and two codes that are no characters. */
const forbidden = /[^\n\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Signs that turn the direction of all that follows them: in a name they would turn the paper's own words around. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text as any document can hold it. Arabic and Hebrew keep their direction without signs for it. */
export function soundText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(forbidden, '')
    .replace(turning, '');
}

/** A snapshot whose every text is sound: made once, so that no format has to. */
export function soundSnapshot(snapshot: Snapshot): Snapshot {
  return soundTexts(snapshot);
}

/** Plain data whose every text is sound. */
export function soundTexts<T>(value: T): T {
  return soundValue(value) as T;
}

function soundValue(value: unknown): unknown {
  if (typeof value === 'string') return soundText(value);
  if (Array.isArray(value)) return value.map(soundValue);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, soundValue(entry)]));
}
