import { readFileSync } from 'node:fs';
import { type FontCoverage, fontCoverage } from '../pdf/font-coverage';
import { pdfFonts } from '../pdf/pdf-fonts';
import { familyOf, missingLetter, printableText } from '../pdf/printable-text';

/** An SVG in which texts name the family they are drawn with, and the font files that takes. */
export type FontRuns = { readonly svg: string; readonly files: readonly string[] };

const texts = /(<(?:text|tspan)\b[^>]*>)([^<]+)/g;

/** Keeps two letters from being drawn as one. */
const nonJoiner = '\u200c';
/** For a letter that cannot be drawn; IBM Plex Sans has it, and so has its Arabic family. */
const standIn = '◊';

/**
 * Gives texts with letters that the first family lacks to the families that have them; what none has becomes ◊.
 *
 * The drawing program sets a whole text once in each of its families and takes each letter from one of these; where the
 * families make differently many signs of it, nothing is drawn at all. So a text in a joined script is set in its own
 * family alone, and in any other mixture no letters are joined.
 */
export function fontRuns(svg: string): FontRuns {
  const used = new Set([0]);
  const named = svg.replace(texts, (_, tag: string, text: string) => `${tag}${setText(text, used)}`);
  return { svg: named, files: pdfFonts.flatMap(({ files }, index) => (used.has(index) ? files : [])) };
}

function setText(escaped: string, used: Set<number>): string {
  // A letter may come apart into < and an accent.
  const text = printableText(escaped).replaceAll(missingLetter, standIn).replaceAll('<', '&lt;');
  const families = new Set(Array.from(text, familyOf));
  if ([...families].every((family) => family <= 0)) return text;
  const joined = [...families].find((family) => family > 0 && coverageOf(family)('a'.charCodeAt(0)));
  return joined === undefined ? inRuns(text, used) : inOneFamily(text, joined, used);
}

/** A family of a script of its own has the Latin letters too, and sets the words around it. */
function inOneFamily(text: string, family: number, used: Set<number>): string {
  const covers = coverageOf(family);
  used.add(family);
  const set = Array.from(text, (character) => (covers(character.codePointAt(0) ?? 0) ? character : standIn));
  return inFamily(set.join(''), family);
}

function inRuns(text: string, used: Set<number>): string {
  let runs = '';
  let run = { family: 0, letters: [''] };
  for (const part of lettersOf(text)) {
    const family = Math.max(0, familyOf(part));
    if (family !== run.family) {
      runs += inFamily(run.letters.join(''), run.family);
      run = { family, letters: [] };
      used.add(family);
    }
    run.letters.push(part, nonJoiner);
  }
  return runs + inFamily(run.letters.join(''), run.family);
}

/** Letters of a text that is already escaped: a reference is one. */
function lettersOf(text: string): string[] {
  return text.match(/&[^;]+;|./gsu) ?? [];
}

function inFamily(text: string, family: number): string {
  const name = family === 0 ? undefined : pdfFonts[family]?.family;
  return name === undefined ? text : `<tspan font-family="${name}">${text}</tspan>`;
}

const coverages = new Map<number, FontCoverage>();

/** Read once a process, when a text first needs it. */
function coverageOf(family: number): FontCoverage {
  const known = coverages.get(family);
  if (known !== undefined) return known;
  const file = pdfFonts[family]?.files[0];
  const coverage: FontCoverage = file === undefined ? () => false : fontCoverage(readFileSync(file));
  coverages.set(family, coverage);
  return coverage;
}
