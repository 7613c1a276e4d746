/** What XML 1.0 forbids: most control characters, halves of pairs, and two codes that are no characters. */
const forbidden = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Signs that turn the direction of all that follows them, and would turn the words beside them around. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text as a cell of a file can hold it: without what XML forbids, every line break the same. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '').replace(turning, '');
}
