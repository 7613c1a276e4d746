import { arialWidth } from './arial-width';

/** The lines that a text takes at a size, broken between words, and inside a word that is wider than a line. */
export function wrapLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (arialWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = brokenWord(word, width, size);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function brokenWord(word: string, width: number, size: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && arialWidth(piece + character, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** The first lines of a text as one, ending with … where something is left out. */
export function firstLines(text: string, count: number, { width, size }: { width: number; size: number }): string {
  const lines = wrapLines(text, width, size);
  if (lines.length <= count) return text;
  const kept = lines.slice(0, count);
  const last = [...(kept.pop() ?? '')];
  while (last.length > 0 && arialWidth(`${last.join('')}…`, size) > width) last.pop();
  return [...kept, `${last.join('').trimEnd()}…`].join(' ').trim();
}
