import type { RadarArea, RadarInput, RadarPlacement, RadarTechnology } from './radar';
import { type ReferenceValue, shownRing } from './reference';

/** One radar's placements and references, looked up by technology and area. */
export type RadarIndex = {
  readonly placement: (technology: RadarTechnology, areaId: string | null) => RadarPlacement | null;
  readonly combinedReference: (technology: RadarTechnology) => ReferenceValue | null;
  readonly areaReference: (technology: RadarTechnology, area: RadarArea) => AreaReference;
};

/** What one area's cell is compared with, and whether the combined radar's value stands in. */
export type AreaReference = { readonly reference: ReferenceValue | null; readonly fromCombined: boolean };

const combined = '';

/**
 * Indexes a radar's cells; a local technology never has a reference.
 *
 * The combined value stands in only for an area that the edition has no values for at all, and only where the kommune
 * has not turned it off. A single value missing among an area's own stays missing: no value is made up.
 */
export function indexRadar(input: RadarInput): RadarIndex {
  const placements = byScope(input.placements, (placement) => placement.areaId);
  const references = byScope(input.references, (reference) => reference.editionAreaId);
  const valued = new Set(input.references.filter(hasRing).map((reference) => reference.editionAreaId));
  const reference = (technology: RadarTechnology, scope: string | null) =>
    technology.local ? null : find(references, scope, technology.id);
  return {
    placement: (technology, areaId) => find(placements, areaId, technology.id),
    combinedReference: (technology) => reference(technology, null),
    areaReference: (technology, area) => {
      const scope = area.editionAreaId;
      const own = scope === null ? null : reference(technology, scope);
      if (!input.combinedForAreas || (scope !== null && valued.has(scope))) {
        return { reference: own, fromCombined: false };
      }
      const standIn = reference(technology, null);
      return standIn === null ? { reference: own, fromCombined: false } : { reference: standIn, fromCombined: true };
    },
  };
}

function hasRing(reference: ReferenceValue): boolean {
  return shownRing(reference) !== null;
}

type ByScope<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

function byScope<T extends { readonly technologyId: string }>(
  items: readonly T[],
  scopeOf: (item: T) => string | null,
): ByScope<T> {
  const index = new Map<string, Map<string, T>>();
  for (const item of items) {
    const scope = scopeOf(item) ?? combined;
    const inScope = index.get(scope) ?? new Map<string, T>();
    index.set(scope, inScope.set(item.technologyId, item));
  }
  return index;
}

function find<T>(index: ByScope<T>, scope: string | null, technologyId: string): T | null {
  return index.get(scope ?? combined)?.get(technologyId) ?? null;
}
