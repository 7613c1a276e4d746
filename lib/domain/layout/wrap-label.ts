import { textWidth } from './text-width';

export type WrappedLabel = {
  readonly lines: readonly string[];
  /** True when the lines leave out the end of the text; the whole of it must then be given elsewhere. */
  readonly shortened: boolean;
};

export type LabelLimits = { readonly fontSize: number; readonly maxWidth: number; readonly maxLines: number };

/** White space but the no-break space, which keeps its two words on one line. */
const breakable = /[^\S\u00a0]+/u;

/** Breaks a label into at most `maxLines` lines no wider than `maxWidth`; the last ends with … when text is left out. */
export function wrapLabel(text: string, limits: LabelLimits): WrappedLabel {
  const words = text.trim().split(breakable);
  const lines: string[] = [];
  while (words.length > 0 && lines.length < limits.maxLines) lines.push(takeLine(words, limits));
  if (words.length === 0) return { lines, shortened: false };
  const last = lines.pop() ?? '';
  return { lines: [...lines, withEllipsis(`${last} ${words.join(' ')}`, limits)], shortened: true };
}

/** Takes from the front of `words` what one line holds; a word wider than the line is cut, its rest stays. */
function takeLine(words: string[], limits: LabelLimits): string {
  let line = '';
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, limits)) {
      line = longer;
      continue;
    }
    if (line !== '' && fits(word, limits)) {
      words.unshift(word);
      return line;
    }
    const [head, rest] = cutWord(longer, limits);
    words.unshift(rest);
    return head;
  }
  return line;
}

/** Cuts after a hyphen or slash where one stands late enough in the line, otherwise where the line is full. */
function cutWord(text: string, limits: LabelLimits): [string, string] {
  const characters = [...text];
  let kept = characters.length;
  while (kept > 1 && !fits(characters.slice(0, kept).join(''), limits)) kept -= 1;
  const natural = characters.slice(0, kept).findLastIndex((character) => character === '-' || character === '/') + 1;
  if (natural > kept / 2) kept = natural;
  return [characters.slice(0, kept).join('').trimEnd(), characters.slice(kept).join('')];
}

function withEllipsis(text: string, limits: LabelLimits): string {
  const characters = [...text];
  let kept = characters.length;
  while (kept > 1 && !fits(`${trimmed(characters, kept)}…`, limits)) kept -= 1;
  return `${trimmed(characters, kept)}…`;
}

function trimmed(characters: readonly string[], kept: number): string {
  return characters.slice(0, kept).join('').trimEnd();
}

function fits(text: string, limits: LabelLimits): boolean {
  return textWidth(text, limits.fontSize) <= limits.maxWidth;
}
