import { markStyles } from '@/lib/domain/layout/mark-style';

/** What a reader sees of one technology over all areas. Levels are as written: two decimals; null where none is given. */
export type ReadTechnology = {
  readonly level: number | null;
  readonly distance: number | null;
  /** In words, without the sign. */
  readonly finding: string;
};

export type ReadTechnologies = Readonly<Record<string, ReadTechnology>>;

/** What a table calls the columns that are compared. */
export type TechnologyColumns = {
  readonly technology: string;
  readonly level: string;
  readonly distance: string;
  readonly finding: string;
};

/** How many agree, of how many that can be compared. */
export type ReadAligned = { readonly aligned: number; readonly comparable: number };

/** A figure as it is written for a reader, in either language; null for a dash or nothing. */
export function figureOf(text: string): number | null {
  const written = text.trim().replace('−', '-').replace('+', '').replace(',', '.');
  if (/^-?\d+(\.\d+)?$/.test(written)) return Number(written);
  if (written === '' || /^[–-]/.test(written)) return null;
  throw new Error(`No figure: ${text}`);
}

/** Spaces of every kind are one; what only tells where a line may break is nothing. */
export function flat(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The number that stands right before the words; throws where there is none. */
export function countBefore(text: string, words: string): number {
  const pattern = flat(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const digits = new RegExp(`(\\d+) ${pattern}`).exec(flat(text))?.[1];
  if (digits === undefined) throw new Error(`No count before “${words}”`);
  return Number(digits);
}

/** The sentence that says how much agrees, as a summary and a radar's description have it. */
export function alignedIn(text: string): ReadAligned {
  const sentence = /(\d+) (?:af|of) (\d+) (?:teknologier, der kan sammenlignes|technologies that can be compared)/;
  const [, aligned, comparable] = sentence.exec(flat(text)) ?? [];
  if (aligned === undefined || comparable === undefined) throw new Error('Nothing says how much agrees');
  return { aligned: Number(aligned), comparable: Number(comparable) };
}

/** The technologies of the first table that has these columns. A finding may begin with its sign. */
export function technologiesIn(
  tables: readonly (readonly (readonly string[])[])[],
  { technology, level, distance, finding }: TechnologyColumns,
): ReadTechnologies {
  const wanted = [technology, level, distance, finding];
  const table = tables.find(([head]) => wanted.every((heading) => head?.includes(heading)));
  const [head = [], ...rows] = table ?? [];
  if (rows.length === 0) throw new Error('No table of technologies');
  const cell = (row: readonly string[], heading: string) => flat(row[head.indexOf(heading)] ?? '');
  return Object.fromEntries(
    rows.map((row) => {
      const figures = { level: figureOf(cell(row, level)), distance: figureOf(cell(row, distance)) };
      return [cell(row, technology), { ...figures, finding: withoutSign(cell(row, finding)) }];
    }),
  );
}

const signs = new Set(Object.values(markStyles).map(({ glyph }) => glyph));

function withoutSign(text: string): string {
  return signs.has(text.charAt(0)) ? text.slice(1).trim() : text;
}

/** The findings that a radar's description groups the technologies by: "Foran – evaluér og del: 2 (VR, Droner)." */
export function groupsIn(description: string, names: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const groups = names.flatMap((name) => {
    const start = description.indexOf(` ${name}: `);
    if (start === -1) return [];
    const [, count, list = ''] = /^(\d+) \((.*?)\)\./.exec(description.slice(start + name.length + 3)) ?? [];
    const technologies = list.split(', ');
    if (Number(count) !== technologies.length) throw new Error(`${name} counts ${count}, and names ${list}`);
    return [[name, technologies.toSorted()] as const];
  });
  return Object.fromEntries(groups);
}
