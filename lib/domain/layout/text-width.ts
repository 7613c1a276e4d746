/**
 * Widths of IBM Plex Sans SemiBold in thousandths of the font size, read from the font file (SIL OFL 1.1).
 *
 * The semibold cut is the widest that a label is set in: what fits in it fits in the regular cut too.
 */
const firstCode = 32;
// biome-ignore format: a table, fifteen to a line
const asciiWidths: readonly number[] = [
  236, 309, 471, 656, 600, 960, 713, 260, 337, 337, 556, 600, 298, 402, 298,
  437, 600, 600, 600, 600, 600, 600, 600, 600, 600, 600, 318, 318, 600, 600,
  600, 493, 899, 672, 663, 642, 689, 600, 577, 712, 719, 423, 545, 678, 521,
  816, 719, 712, 641, 712, 664, 611, 580, 690, 638, 949, 655, 632, 599, 329,
  437, 329, 600, 559, 600, 559, 600, 513, 600, 558, 350, 545, 588, 276, 276,
  562, 294, 888, 588, 563, 600, 600, 393, 499, 374, 588, 524, 819, 544, 524,
  502, 363, 376, 363, 600,
];

// biome-ignore format: a table
const furtherWidths: ReadonlyMap<string, number> = new Map([
  ['æ', 864], ['ø', 571], ['å', 559], ['Æ', 950], ['Ø', 712], ['Å', 672], ['é', 558], ['É', 600],
  ['ü', 588], ['ö', 563], ['ä', 559], ['Ü', 690], ['Ö', 712], ['Ä', 672],
  ['–', 588], ['—', 780], ['’', 292], ['‘', 292], ['“', 517], ['”', 517], ['…', 868], ['·', 350], ['½', 863],
  ['\u00a0', 236],
]);

/** What is not in the tables is taken to be as wide as a square: never too narrow. */
const unknownWidth = 1000;

/** The estimated width of one line of text, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character);
  return (thousandths * fontSize) / 1000;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return furtherWidths.get(character) ?? asciiWidths[code - firstCode] ?? unknownWidth;
}
