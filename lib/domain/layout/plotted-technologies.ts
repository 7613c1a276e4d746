import type { ComparedCell, ComparedTechnology, RadarTechnology } from '../radar';
import { judgedRings, type ReferenceValue, referenceLevel } from '../reference';
import type { PlottedTechnology } from './layout-radar';
import type { MarkInput } from './place-mark';

/** The combined radar as it is drawn: mean, spread between the areas, and reference. */
export function plotCombined(technologies: readonly ComparedTechnology[]): PlottedTechnology[] {
  return technologies.map(({ technology, level, lowest, highest, reference }) => ({
    ...identity(technology),
    level,
    lowest,
    highest,
    reference: plottedReference(reference),
  }));
}

/** One area's radar as it is drawn. */
export function plotArea(cells: readonly ComparedCell[]): PlottedTechnology[] {
  return cells.map(({ technology, level, reference }) => ({
    ...identity(technology),
    level,
    lowest: null,
    highest: null,
    reference: plottedReference(reference),
  }));
}

/** The blank template: names and rings, nothing placed. */
export function plotBlank(technologies: readonly RadarTechnology[]): PlottedTechnology[] {
  return technologies.map((technology) => ({
    ...identity(technology),
    level: null,
    lowest: null,
    highest: null,
    reference: null,
  }));
}

/** Where an edition's value is drawn, and whether it may mean either of two rings. */
export function plottedReference(value: ReferenceValue | null): MarkInput['reference'] {
  const level = referenceLevel(value);
  return level === null ? null : { level, borderline: judgedRings(value).length > 1 };
}

function identity({ id, number, name, category }: RadarTechnology) {
  return { id, number, name, category };
}
