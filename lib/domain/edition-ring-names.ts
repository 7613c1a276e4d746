import { nameKey } from './name-key';
import { type Ring, rings } from './ring';

/**
 * An edition may call the rings something else than Klar, Afprøv, Hold øje and Afvent. What the names stand for, and every
 * rule, stays the same.
 */
export type RingNames = Readonly<Record<Ring, string>>;

/** The names in both languages. */
export type EditionRingNames = { readonly da: RingNames; readonly en: RingNames };

/** The most characters of a ring's name: it stands in the gap at twelve o'clock. */
export const longestRingName = 24;

export type RingNameProblem = 'ring-name-length' | 'ring-name-twice';

/** What is wrong with four names of one language: each has 1 to 24 characters, and no two are the same; null when nothing is. */
export function ringNameProblem(names: RingNames): RingNameProblem | null {
  const all = rings.map((ring) => names[ring].trim());
  if (all.some((name) => name.length < 1 || name.length > longestRingName)) return 'ring-name-length';
  return new Set(all.map(nameKey)).size < all.length ? 'ring-name-twice' : null;
}

/** The same for both languages; null when there are no names of its own, or nothing is wrong. */
export function ringNamesProblem(names: EditionRingNames | null): RingNameProblem | null {
  return names === null ? null : (ringNameProblem(names.da) ?? ringNameProblem(names.en));
}
