import { readFileSync } from 'node:fs';
import { type FontCoverage, fontCoverage } from './font-coverage';
import { pdfFonts } from './pdf-fonts';

/** Stands for a letter that no font has: seen, and read, as a box. Noto Emoji has this one; IBM Plex Sans has none. */
export const missingLetter = '\u25fb';

let coverages: readonly FontCoverage[] | undefined;

/** One for each family, in order; read once a process, since fonts do not change under it. */
function familyCoverages(): readonly FontCoverage[] {
  coverages ??= pdfFonts.map(({ files }) => {
    const each = files.map((file) => fontCoverage(readFileSync(file)));
    return (codePoint) => each.every((covers) => covers(codePoint));
  });
  return coverages;
}

/** The first family that has a character in all its weights, as an index in `pdfFonts`; −1 where none has it. */
export function familyOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  return familyCoverages().findIndex((covers) => covers(codePoint));
}

/** Most texts: letters that IBM Plex Sans is known to have, and nothing invisible. */
const plainText = /^[ -~\u00a0-\u00ac\u00ae-\u00ff–’“”…]*$/;
const lineEnds = /\r\n|[\r\u0085\u2028\u2029]/g;
const hyphens = /[\u2010\u2011]/g;
const spaces = /[\t\p{Zs}]/gu;
const keptSpaces = new Set([' ', '\u00a0']);
const privateUse = /\p{Co}/u;
const mark = /\p{M}/u;
/** Controls but the new line, formats and joiners, halves of pairs, variants, and skin tones without a hand. */
const invisible = /(?!\n)\p{Cc}|\p{Cf}|\p{Cs}|\p{Variation_Selector}|[\u{1f3fb}-\u{1f3ff}]|[\u034f\ufffe\uffff]/gu;

/**
 * A text in which each character has a glyph in one of the fonts: what is invisible is left out, and what no font has
 * becomes a box. An archived document may hold neither characters without a glyph nor private ones. A text of which
 * nothing is left is a box, since a heading may not be empty.
 */
export function printableText(text: string): string {
  if (plainText.test(text)) return text;
  const visible = text
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(hyphens, '-')
    .replace(spaces, (space) => (keptSpaces.has(space) ? space : ' '))
    .replace(invisible, '');
  const printed = lettersOf(visible);
  return printed.trim() === '' && text.trim() !== '' ? missingLetter : printed;
}

/** A mark above or below a letter must be in the letter's own font, or it is left out. */
function lettersOf(text: string): string {
  let family = 0;
  let letters = '';
  for (const character of text.replace(/[^ -~]/gu, apart)) {
    const isMark = mark.test(character);
    if (!isMark) family = privateUse.test(character) ? -1 : familyOf(character);
    if (isMark ? hasLetter(family, character) : family !== -1 || character === '\n') letters += character;
    else if (!isMark) letters += missingLetter;
  }
  return letters;
}

/** A letter that a font has only without its accent, as the letter and its accent. */
function apart(character: string): string {
  const parts = character.normalize('NFD');
  return familyOf(character) === -1 && familyOf(parts) !== -1 ? parts : character;
}

function hasLetter(family: number, character: string): boolean {
  return familyCoverages()[family]?.(character.codePointAt(0) ?? 0) ?? false;
}
