import type { EditionContent } from './edition-content';
import type { EditionInFile } from './edition-schema';

/** A JSON file's edition as every other file's is told. A value that says nothing is left out. */
export function contentOfEdition(edition: EditionInFile): EditionContent {
  const { areas, technologies, placements, ringNames, simulated } = edition;
  const { title, titleEn, year, publisher, method, methodEn, source, sourceEn, caveat, caveatEn } = edition;
  const places = new Map(technologies.map(({ id }, at) => [id, at]));
  const slugs = new Map(areas.map(({ slug }, at) => [slug, at]));
  return {
    head: { title, titleEn, year, publisher, method, methodEn, source, sourceEn, caveat, caveatEn },
    ...{ ringNames, simulated, areas, technologies },
    values: placements.flatMap(({ technologyId, areaSlug, ...value }) => {
      const technology = places.get(technologyId);
      const area = areaSlug === null ? null : (slugs.get(areaSlug) ?? null);
      const says = value.ring !== null || value.level !== null || value.maturity !== null;
      return technology === undefined || !says ? [] : [{ technology, area, ...value }];
    }),
  };
}
