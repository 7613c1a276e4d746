import type { LineageLink } from './lineage';
import { lineageProblem } from './lineage-problem';

/** A technology as it can be recognised: every name it has had, and the editions that have it. */
export type NamedTechnology = {
  readonly id: string;
  readonly names: readonly string[];
  readonly editionIds: readonly string[];
  /** Of the oldest edition or radar that has it. */
  readonly firstYear: number;
};

const letters: readonly (readonly [string, string])[] = [
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
];
const joiningWords: ReadonlySet<string> = new Set(['og', 'and', 'samt']);

/**
 * What two names have in common that differ only in how they are written: case, accents, Danish letters, spaces, hyphens, the order
 * of the words, and whether they are joined by "og", "&" or "/".
 */
function lineageNameKey(name: string): string {
  const lower = name.normalize('NFC').toLocaleLowerCase('da');
  const spelt = letters.reduce((text, [letter, others]) => text.replaceAll(letter, others), lower);
  const plain = spelt.normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !joiningWords.has(word));
  return words.toSorted().join(' ');
}

/**
 * Links that the names suggest, oldest first: one technology under two ids, renamed. Only a suggestion: never stored by itself. Two that
 * stand in one edition are two; nothing is suggested that cannot be added.
 */
export function suggestLinks(technologies: readonly NamedTechnology[], links: readonly LineageLink[]): LineageLink[] {
  const ordered = technologies.toSorted(
    (one, other) => one.firstYear - other.firstYear || (one.id < other.id ? -1 : 1),
  );
  return ordered.flatMap((later, position) => {
    const keys = new Set(later.names.map(lineageNameKey));
    return ordered
      .slice(0, position)
      .filter((earlier) => earlier.names.some((name) => keys.has(lineageNameKey(name))))
      .filter((earlier) => !earlier.editionIds.some((id) => later.editionIds.includes(id)))
      .map((earlier): LineageLink => ({ kind: 'renamed', fromId: earlier.id, toId: later.id }))
      .filter((link) => lineageProblem(links, link) === null);
  });
}
