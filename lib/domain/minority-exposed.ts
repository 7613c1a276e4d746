import type { ComparedTechnology } from './radar';

/** The technologies that some areas have in operation too early while the combined finding says something else. */
export function minorityExposed(technologies: readonly ComparedTechnology[]): ComparedTechnology[] {
  return technologies.filter((row) => row.exposedAreas > 0 && row.finding !== 'exposed');
}
