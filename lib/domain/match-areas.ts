import { nameKey } from './name-key';

/** An area of the kommune, with the slugs of the edition areas it has been mapped to before. */
export type MappableArea = { readonly slug: string; readonly name: string; readonly mappedSlugs: readonly string[] };

type EditionArea = { readonly slug: string; readonly name: string };

/**
 * Which of an edition's areas one of the kommune's own answers to: the one it answered to in another edition, else one of
 * the same slug, else of the same name; null when none does. Nothing is guessed from likeness.
 */
export function matchArea<Area extends EditionArea>(area: MappableArea, editionAreas: readonly Area[]): Area | null {
  const before = editionAreas.find(({ slug }) => area.mappedSlugs.includes(slug));
  return (
    before ??
    editionAreas.find(({ slug }) => slug === area.slug) ??
    editionAreas.find(({ name }) => nameKey(name) === nameKey(area.name)) ??
    null
  );
}
