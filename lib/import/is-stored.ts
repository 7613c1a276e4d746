import type { PlanRow } from './import-plan';

/** True when a row says something that the radar will hold: then its technology has to be on it. */
export function isStored({ cells }: Pick<PlanRow, 'cells'>): boolean {
  return cells.some(({ outcome }) => outcome !== 'rejected');
}
