/**
 * Widths of Arial Bold in thousandths of the font size, read from Liberation Sans Bold (SIL OFL 1.1), which has Arial's
 * measures. What fits in the bold cut fits in the regular one too.
 */
const firstCode = 32;
// biome-ignore format: a table, fifteen to a line
const asciiWidths: readonly number[] = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278,
  278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584,
  584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611,
  833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333,
  278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278,
  556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556,
  500, 389, 280, 389, 584,
];

// biome-ignore format: a table
const furtherWidths: ReadonlyMap<string, number> = new Map([
  ['æ', 889], ['ø', 611], ['å', 556], ['Æ', 1000], ['Ø', 778], ['Å', 722], ['é', 556], ['É', 667],
  ['ü', 611], ['ö', 611], ['ä', 556], ['Ü', 722], ['Ö', 778], ['Ä', 722],
  ['–', 556], ['—', 1000], ['’', 278], ['‘', 278], ['“', 500], ['”', 500], ['…', 1000], ['·', 278], ['½', 834],
  ['•', 350], ['−', 584], ['\u00a0', 278],
]);

/** What is not in the tables is taken to be as wide as a square. */
const unknownWidth = 1000;

/** The width of one line of text in Arial Bold, in the unit of `size`; never less than the regular cut takes. */
export function arialWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += furtherWidths.get(character) ?? asciiWidths[code - firstCode] ?? unknownWidth;
  }
  return (thousandths * size) / 1000;
}
