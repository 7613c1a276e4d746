const zeroWidthSpace = '\u200b';

/** Signs, boxes and capitals are wide, and no hyphenation knows them. Figures and joined letters are left whole. */
const wideRun = /[^\s\p{Ll}\p{Lo}\p{N}]{10,}/gu;
/** Longer than any column of a table. */
const longWord = /[^\s\u200b]{30,}/gu;

/** Quickly found, and in every text that either of the two is in. */
const perhaps = /[^\sa-z0-9]{10}|\S{30}/;

/**
 * A text whose very long words may be broken, so that none runs out of a column; no hyphen is added. Addresses of ordinary
 * length stay whole, so that they can be copied.
 */
export function softBreaks(text: string): string {
  if (!perhaps.test(text)) return text;
  return text.replace(wideRun, (run) => inParts(run, 5)).replace(longWord, (word) => inParts(word, 12));
}

function inParts(word: string, length: number): string {
  const letters = Array.from(word);
  const count = Math.ceil(letters.length / length);
  return Array.from({ length: count }, (_, index) => letters.slice(index * length, (index + 1) * length).join('')).join(
    zeroWidthSpace,
  );
}
