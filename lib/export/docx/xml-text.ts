/** What XML 1.0 forbids: most control characters, halves of pairs, and two codes that are no characters. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without what no XML document can hold; whoever writes the document escapes the rest. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '');
}
