import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The letters in each of the design system's part files of IBM Plex Sans, read from their character maps. */
const subsets = {
  Latin1:
    'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2013-2014, U+2018-201A, U+201C-201E, U+2020-2022, U+2026, U+2030, U+2039-203A, U+2044, U+20AC, U+2122, U+2212, U+FB01-FB02',
  Latin2:
    'U+0100-0101, U+0104-0130, U+0132-0151, U+0154-017F, U+018F, U+0192, U+01A0-01A1, U+01AF-01B0, U+01FA-01FF, U+0218-021B, U+0237, U+0259, U+1E80-1E85, U+1E9E',
  Greek: 'U+0386-038A, U+038C, U+038E-03A1, U+03A3-03CE',
  Cyrillic: 'U+0400-045F, U+0472-0473, U+0490-049D, U+04A0-04A5, U+04AA-04AB, U+04AE-04B3, U+04B6-04BB, U+04CF-04D9',
  Pi: 'U+2032-2033, U+2070, U+2074-2079, U+2080-2089, U+2113, U+2116, U+2126, U+2153-215E, U+2190-2199, U+2202, U+2206, U+2211, U+221A, U+221E, U+2248, U+2260, U+2264-2265, U+2713',
} as const;

const folder = join(process.cwd(), 'node_modules/dkfds/dist/fonts/IBMPlexSans/split/woff2');
const cuts = [
  ['Regular', 400],
  ['SemiBold', 600],
] as const;

/** A style sheet that carries the regular and semibold cuts of what a text is written with, about 46 kB for Danish. */
export function embeddedFonts(text: string): string {
  const used = Object.entries(subsets).filter(([name, range]) => name === 'Latin1' || holdsAny(text, range));
  return used.flatMap(([name, range]) => cuts.map(([cut, weight]) => fontFace(name, range, { cut, weight }))).join('');
}

function fontFace(subset: string, range: string, { cut, weight }: { cut: string; weight: number }): string {
  const font = readFileSync(join(folder, `IBMPlexSans-${cut}-${subset}.woff2`)).toString('base64');
  const source = `src:url(data:font/woff2;base64,${font}) format('woff2')`;
  return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};${source};unicode-range:${range}}`;
}

/** Whether a text has a letter within a range in the notation of style sheets. */
function holdsAny(text: string, range: string): boolean {
  const spans = range.split(', ').map((span) =>
    span
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16)),
  );
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return spans.some(([first = 0, last = first]) => code >= first && code <= last);
  });
}
