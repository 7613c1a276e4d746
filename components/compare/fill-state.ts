import { type Progress, totalProgress } from '@/lib/domain/progress';

/** How far one list is filled in. */
export type ScopeProgress = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly progress: Progress;
};

/**
 * How far the radar is filled in, and so what comes next: `blank`, `partly` or `full`.
 *
 * A kommune that fills in only the combined radar is as welcome: then that is what counts. As soon as an area has an answer,
 * or when nothing has, the areas count.
 */
export type FillState = {
  readonly kind: 'blank' | 'partly' | 'full';
  readonly counts: 'areas' | 'combined';
  /** How many answers are missing. */
  readonly missing: number;
  /** How many answers are "ved ikke". */
  readonly unknown: number;
  /** The areas that miss answers, in their order. */
  readonly left: readonly ScopeProgress[];
  readonly filled: number;
};

/** The state of a radar by the progress of its areas and of the combined radar. */
export function fillState(areas: readonly ScopeProgress[], combined: Progress): FillState {
  const all = totalProgress(areas.map(({ progress }) => progress));
  const counts = combined.handled > 0 && all.handled === 0 ? 'combined' : 'areas';
  const { total, handled, unknown } = counts === 'combined' ? combined : all;
  const left = counts === 'combined' ? [] : areas.filter(({ progress }) => progress.handled < progress.total);
  const missing = total - handled;
  const kind = handled === 0 ? 'blank' : missing > 0 ? 'partly' : 'full';
  return { kind, counts, missing, unknown, left, filled: areas.length - left.length };
}
