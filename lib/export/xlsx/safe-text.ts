import { cleanText } from '../csv/clean-text';

/** The longest text that a cell takes, in UTF-16 units. */
const longest = 32_767;

/** A text as a cell holds it: within the limit, and not cut in the middle of a character. */
export function safeText(text: string): string {
  return cleanText(cleanText(text).slice(0, longest));
}
