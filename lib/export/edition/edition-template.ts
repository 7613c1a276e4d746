import type { EditionContent } from './edition-content';

const nothing = {
  ...{ title: '', titleEn: '', publisher: '', method: '', methodEn: '' },
  ...{ source: '', sourceEn: '', caveat: '', caveatEn: '', simulated: false, ringNames: null },
} as const;

/** The next year's template of an edition: its areas, technologies and ring names, and none of its values or words. */
export function templateOf({ areas, technologies, year, publisher, ringNames }: EditionContent): EditionContent {
  const next = { id: 'ny-udgave', year: Math.min(year + 1, 2100), publisher };
  return { ...nothing, ...next, ringNames, areas, technologies, placements: [] };
}

/** A template with nothing in it, for a year. */
export function blankTemplate(year: number): EditionContent {
  return { ...nothing, id: 'ny-udgave', year, areas: [], technologies: [], placements: [] };
}
