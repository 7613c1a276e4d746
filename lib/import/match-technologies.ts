import type { EditionContentTechnology } from './edition-content';
import { nameMatcher } from './match-names';

/** A technology that a file's may be. */
export type Known = { readonly id: string; readonly name: string; readonly names: readonly string[] };

/** What one of a file's technologies is taken for: `sure` by its id or its name, or `close` in spelling; null for a new one. */
export type TechnologyMatch = { readonly id: string; readonly sure: boolean } | null;

/** Matches a file's technologies with those that are known, in the file's order. No two are taken for the same one. */
export function matchTechnologies(
  technologies: readonly Pick<EditionContentTechnology, 'id' | 'name' | 'nameEn'>[],
  known: readonly Known[],
): TechnologyMatch[] {
  const taken = new Set<string>();
  const claim = (id: string) => !taken.has(id) && taken.add(id) !== undefined;
  const byId = technologies.map(({ id }) => known.find((one) => one.id === id && claim(one.id))?.id ?? null);
  const match = nameMatcher(known.map(({ id, name, names }) => ({ id, name, aliases: names })));
  const named = technologies.map(({ name }, at) => (byId[at] === null ? match(name) : null));
  const sure = named.map((found) =>
    found !== null && found.id !== null && found.kind !== 'close' && claim(found.id) ? found.id : null,
  );
  return technologies.map((_, at) => {
    const id = byId[at] ?? sure[at] ?? null;
    if (id !== null) return { id, sure: true };
    const found = named[at] ?? null;
    return found !== null && found.id !== null && claim(found.id) ? { id: found.id, sure: false } : null;
  });
}
