/** How a technology moved on the radar from one year to the next. */
export type Movement = 'inwards' | 'outwards' | 'unmoved' | 'new' | 'gone';

/** Levels closer than this are the same: a mean of many areas moves a little without anything having happened. */
export const smallestMove = 0.25;

/**
 * The movement from one year's level to the next's, 1 to 4 each: inwards is more in use. New where the earlier year has no level, gone
 * where the later has none; null where neither has.
 */
export function movement(earlier: number | null, later: number | null): Movement | null {
  if (earlier === null) return later === null ? null : 'new';
  if (later === null) return 'gone';
  if (Math.abs(later - earlier) < smallestMove) return 'unmoved';
  return later > earlier ? 'inwards' : 'outwards';
}
