import { compareRadar } from './compare-radar';
import type { HistoryInput, HistoryYear } from './history';

/** How many of one year's technologies are answered, in operation somewhere, and piloted somewhere. */
export type YearCounts = {
  readonly technologies: number;
  readonly answered: number;
  readonly operating: number;
  readonly piloting: number;
};

/**
 * Counts one year's radar: a technology is in operation, or piloted, when any area has it so, and then it
 * may be both; without answers from areas its direct placement tells.
 */
export function countYear({ technologies, placements }: HistoryYear, areas: HistoryInput['areas']): YearCounts {
  const unmapped = areas.map((area) => ({ ...area, editionAreaId: null }));
  const alone = { references: [], combinedForAreas: false, tiltPercent: 15 };
  const rows = compareRadar({ technologies, areas: unmapped, placements, ...alone }).combined.technologies;
  const count = (use: 'operating' | 'piloting') =>
    rows.filter(({ answer, areas: uses }) => answer === use || uses[use] > 0).length;
  return {
    technologies: technologies.length,
    answered: rows.filter(({ from }) => from !== 'none').length,
    operating: count('operating'),
    piloting: count('piloting'),
  };
}

/** What a year is laid over, as far as it matters for reading one year against another. */
export type YearMethod = { readonly editionId: string; readonly method: string };

export type MethodBreak = 'none' | 'edition' | 'method';

/** Whether two years were measured alike: over the same edition, over another of the same method, or by another method. */
export function methodBreak(earlier: YearMethod, later: YearMethod): MethodBreak {
  if (earlier.editionId === later.editionId) return 'none';
  return earlier.method.trim() === later.method.trim() ? 'edition' : 'method';
}
