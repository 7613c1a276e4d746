import type { PlanTechnology } from './import-plan';
import { normaliseName } from './normalise-name';

/** A technology of a plan as one string, for a map. Two spellings of one local name are one technology. */
export function technologyKey(technology: PlanTechnology): string {
  return technology.kind === 'known' ? `id ${technology.id}` : `local ${normaliseName(technology.name)}`;
}
