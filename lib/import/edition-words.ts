import { type Ring, rings } from '../domain/ring';
import type { EditionContentHead } from './edition-content';
import { nameTokens } from './normalise-name';
import { readRing } from './read-ring';

/** The columns of an edition's sheet. */
export type EditionColumnKey =
  | 'technologyId'
  | 'name'
  | 'nameEn'
  | 'category'
  | 'categoryEn'
  | 'area'
  | 'areaEn'
  | 'areaId'
  | 'ring'
  | 'level'
  | 'maturity'
  | 'source'
  | 'basis'
  | 'description'
  | 'descriptionEn'
  | 'marks';

/** The headings of the template, in both languages: what tells its sheet from any other. */
const headings: Record<EditionColumnKey, readonly string[]> = {
  technologyId: ['teknologi-id', 'technology id'],
  name: ['teknologi', 'technology'],
  nameEn: ['teknologi på engelsk', 'technology in english'],
  category: ['kategori', 'category'],
  categoryEn: ['kategori på engelsk', 'category in english'],
  area: ['fagområde', 'area'],
  areaEn: ['fagområde på engelsk', 'area in english'],
  areaId: ['fagområde-id', 'area id'],
  ring: ['ring'],
  level: ['niveau', 'level'],
  maturity: ['modenhed', 'maturity'],
  source: ['kilde', 'source'],
  basis: ['grundlag', 'basis'],
  description: ['beskrivelse', 'description'],
  descriptionEn: ['beskrivelse på engelsk', 'description in english'],
  marks: ['mærke', 'mark'],
};

/** What the sheet about the edition has a row for. */
export type EditionLabel =
  | { readonly kind: 'head'; readonly key: keyof EditionContentHead }
  | { readonly kind: 'simulated' }
  | { readonly kind: 'ring'; readonly ring: Ring; readonly language: 'da' | 'en' };

const labels: Record<keyof EditionContentHead, readonly string[]> = {
  title: ['titel', 'title'],
  titleEn: ['titel på engelsk', 'title in english'],
  year: ['år', 'year'],
  publisher: ['udgiver', 'publisher'],
  method: ['metode', 'method'],
  methodEn: ['metode på engelsk', 'method in english'],
  source: ['kilde til placeringerne', 'source of the placements'],
  sourceEn: ['kilde på engelsk', 'source in english'],
  caveat: ['forbehold', 'caveat'],
  caveatEn: ['forbehold på engelsk', 'caveat in english'],
};

const keyed = (text: string) => nameTokens(text).join(' ');

function byWord<Key extends string>(words: Readonly<Record<Key, readonly string[]>>): ReadonlyMap<string, Key> {
  const entries = Object.entries<readonly string[]>(words);
  return new Map(entries.flatMap(([key, spellings]) => spellings.map((word) => [keyed(word), key as Key] as const)));
}

const columnOf = byWord(headings);
const labelOf = byWord(labels);

/** The column that a heading of the template names; null for any other text. */
export function editionColumn(heading: string): EditionColumnKey | null {
  return columnOf.get(keyed(heading)) ?? null;
}

const ringLabel = /^(?:ringen|the ring)\s+(.{1,40}?)\s+(?:hedder|is called)(\s+(?:på engelsk|in english))?$/i;

/** What a label of the sheet about the edition names; null for any other text. */
export function editionLabel(text: string): EditionLabel | null {
  const head = labelOf.get(keyed(text));
  if (head !== undefined) return { kind: 'head', key: head };
  if (/^(?:simuleret|simulated)$/i.test(text.trim())) return { kind: 'simulated' };
  const match = ringLabel.exec(text.trim());
  const ring = match === null ? null : readRing(match[1] ?? '');
  return ring === null ? null : { kind: 'ring', ring, language: match?.[2] === undefined ? 'da' : 'en' };
}

/** True for the name of the combined radar. */
export function isCombined(text: string): boolean {
  return ['', 'samlet', 'samlet radar', 'combined', 'combined radar'].includes(keyed(text));
}

/** What a cell says of where a value is from; null where it is neither. */
export function readBasis(text: string): 'stated' | 'inferred' | null {
  const word = keyed(text);
  if (['', 'oplyst', 'stated'].includes(word)) return 'stated';
  return ['udledt', 'inferred'].includes(word) ? 'inferred' : null;
}

/** No ring has a name of its own. */
export const noRingNames: Readonly<Record<Ring, string>> = { ready: '', trial: '', watch: '', wait: '' };

/** The ring of one of the edition's own names, or of a usual one. */
export function readOwnRing(text: string, own: readonly Readonly<Record<Ring, string>>[]): Ring | null {
  const word = keyed(text);
  const named = rings.find((ring) => own.some((names) => names[ring] !== '' && keyed(names[ring]) === word));
  return named ?? readRing(text);
}
