import type { EditionContent } from './edition-content';

/** An edition as JSON: the whole of it, in both languages. The format is described in docs/edition-file.md. */
export function editionJson(edition: EditionContent): Uint8Array {
  const { seriesId = edition.id, version = 1, ringNames = null, areas, technologies, placements, ...head } = edition;
  const file = {
    ...{ format: 'pejling-edition', version: 1 },
    edition: { ...head, seriesId, version, ringNames, areas, technologies, placements },
  };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
}
