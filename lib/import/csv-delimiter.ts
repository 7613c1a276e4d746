/** The delimiters of spreadsheets, in the order preferred when all fit: Danish Excel's first. */
const delimiters = [';', '\t', ','] as const;
export type Delimiter = (typeof delimiters)[number];

const sampleCharacters = 64 * 1024;

/** The delimiter that most lines agree on: the one with the commonest number of fields in the most lines. */
export function csvDelimiter(text: string): Delimiter {
  const stated = /^sep=([;,\t])\r?\n/i.exec(text)?.[1];
  const lines = withoutQuoted(text.slice(0, sampleCharacters)).split(/\r\n|\n|\r/);
  return delimiters.find((each) => each === stated) ?? bestDelimiter(lines);
}

/** The text without its quoted fields. A quote opens a field only where one may begin. */
function withoutQuoted(text: string): string {
  let kept = '';
  let from = 0;
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', open + 1)) {
    if (open > 0 && !/[;,\t\r\n]/.test(text[open - 1] ?? '')) continue;
    const close = closingQuote(text, open + 1);
    if (close < 0) break;
    kept += text.slice(from, open);
    from = close + 1;
    open = close;
  }
  return kept + text.slice(from);
}

/** Two quotes in a row are one character of the field. */
function closingQuote(text: string, from: number): number {
  let close = text.indexOf('"', from);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}

function bestDelimiter(lines: readonly string[]): Delimiter {
  const scores = delimiters.map((delimiter) => agreement(lines, delimiter));
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ';';
}

/** How many lines have the commonest count of the delimiter above zero. */
function agreement(lines: readonly string[], delimiter: Delimiter): number {
  const tally = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...tally.values());
}
