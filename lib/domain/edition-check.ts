import { nameKey } from './name-key';
import { isLevel, type Ring } from './ring';

/** An edition before it is frozen, as far as its check goes. `areaId` null is the combined radar. */
export type EditionDraft = {
  readonly title: string;
  readonly method: string;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly technologies: readonly { readonly id: string; readonly name: string; readonly category: string }[];
  readonly placements: readonly DraftPlacement[];
};

export type DraftPlacement = {
  readonly technologyId: string;
  readonly areaId: string | null;
  readonly ring: Ring | null;
  readonly level: number | null;
  readonly maturity: number | null;
  readonly source: string;
};

export const maximumTechnologies = 40;
export const maximumAreas = 12;

type EditionCode =
  | 'title-missing'
  | 'method-missing'
  | 'no-technologies'
  | 'too-many-technologies'
  | 'too-many-areas'
  | 'no-values';
type TechnologyCode = 'name-missing' | 'name-duplicate' | 'category-missing';
type AreaCode = 'area-name-missing' | 'area-name-duplicate';
type PlacementCode =
  | 'level-out-of-range'
  | 'maturity-out-of-range'
  | 'source-missing'
  | 'unknown-technology'
  | 'unknown-area'
  | 'placement-duplicate';

/** A code and where: in the edition as a whole, a technology, an area, or one placement. */
export type EditionProblem =
  | { readonly code: EditionCode }
  | { readonly code: TechnologyCode; readonly technologyId: string }
  | { readonly code: AreaCode; readonly areaId: string }
  | { readonly code: PlacementCode; readonly technologyId: string; readonly areaId: string | null };

/**
 * Everything that keeps a draft from being frozen; an empty list means it can be.
 *
 * `localTechnologies` is the largest number of local ones that share a radar with it: together they are at most 40. A
 * placement that says nothing (no ring, level or maturity) needs no source.
 */
export function editionProblems(draft: EditionDraft, localTechnologies = 0): EditionProblem[] {
  return [
    ...wholeProblems(draft, localTechnologies),
    ...technologyProblems(draft.technologies),
    ...areaProblems(draft.areas),
    ...draft.placements.flatMap((placement, position) => placementProblemsIn(draft, placement, position)),
  ];
}

function wholeProblems(draft: EditionDraft, localTechnologies: number): EditionProblem[] {
  const count = draft.technologies.length;
  const hasValue = draft.placements.some((placement) => placement.ring !== null || placement.level !== null);
  return present<EditionCode>([
    [draft.title.trim() === '', 'title-missing'],
    [draft.method.trim() === '', 'method-missing'],
    [count === 0, 'no-technologies'],
    [count + localTechnologies > maximumTechnologies, 'too-many-technologies'],
    [draft.areas.length > maximumAreas, 'too-many-areas'],
    [!hasValue, 'no-values'],
  ]).map((code) => ({ code }));
}

function technologyProblems(technologies: EditionDraft['technologies']): EditionProblem[] {
  const names = technologies.map((technology) => nameKey(technology.name));
  return technologies.flatMap(({ id, category }, position) =>
    present<TechnologyCode>([
      [names[position] === '', 'name-missing'],
      [isRepeated(names, position), 'name-duplicate'],
      [category.trim() === '', 'category-missing'],
    ]).map((code) => ({ code, technologyId: id })),
  );
}

function areaProblems(areas: EditionDraft['areas']): EditionProblem[] {
  const names = areas.map((area) => nameKey(area.name));
  return areas.flatMap(({ id }, position) =>
    present<AreaCode>([
      [names[position] === '', 'area-name-missing'],
      [isRepeated(names, position), 'area-name-duplicate'],
    ]).map((code) => ({ code, areaId: id })),
  );
}

function placementProblemsIn(draft: EditionDraft, placement: DraftPlacement, position: number): EditionProblem[] {
  const { technologyId, areaId, level, maturity } = placement;
  const says = placement.ring !== null || level !== null || maturity !== null;
  const earlier = draft.placements.slice(0, position);
  return present<PlacementCode>([
    [level !== null && !isLevel(level), 'level-out-of-range'],
    [maturity !== null && !isLevel(maturity), 'maturity-out-of-range'],
    [says && placement.source.trim() === '', 'source-missing'],
    [!draft.technologies.some((technology) => technology.id === technologyId), 'unknown-technology'],
    [areaId !== null && !draft.areas.some((area) => area.id === areaId), 'unknown-area'],
    [earlier.some((one) => one.technologyId === technologyId && one.areaId === areaId), 'placement-duplicate'],
  ]).map((code) => ({ code, technologyId, areaId }));
}

function present<Code>(found: readonly (readonly [boolean, Code])[]): Code[] {
  return found.filter(([applies]) => applies).map(([, code]) => code);
}

/** True for the second and later of equal names, so that each double is named once. */
function isRepeated(names: readonly string[], position: number): boolean {
  const name = names[position] ?? '';
  return name !== '' && names.indexOf(name) < position;
}
