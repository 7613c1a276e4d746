import type { FillState } from './fill-state';

/** What the viewer does next: fill in what is left to them, or look at the radar. */
export type NextStep =
  | { readonly kind: 'radar' }
  /** `slug` is the only area left to them, null the combined radar, undefined where several areas are left. */
  | { readonly kind: 'fill'; readonly missing: number; readonly slug: string | null | undefined };

export type MayFill = {
  readonly mayFill: (areaId: string) => boolean;
  readonly mayFillCombined: boolean;
};

/** The viewer's one next step on a radar that has answers. What is left to others is no step of theirs. */
export function nextStep(state: FillState, { mayFill, mayFillCombined }: MayFill): NextStep {
  if (state.counts === 'combined') {
    return state.missing > 0 && mayFillCombined
      ? { kind: 'fill', missing: state.missing, slug: null }
      : { kind: 'radar' };
  }
  const own = state.left.filter(({ id }) => mayFill(id));
  const [first, ...others] = own;
  if (first === undefined) return { kind: 'radar' };
  const missing = own.reduce((sum, { progress }) => sum + progress.total - progress.handled, 0);
  return { kind: 'fill', missing, slug: others.length === 0 ? first.slug : undefined };
}
