import { type Answer, type Spread, spreads } from '../answer';
import type { PlacementContent } from '../placement-content';
import { type Initiative, isTried } from './initiative';

/** What a cell's initiatives say together. */
export type SaidPlacement = { readonly answer: Answer; readonly spread: Spread | null };

/**
 * The placement that a cell's initiatives say: in operation if any is, else piloted if any is tried, else followed if any is an
 * idea, else stopped. The spread is the widest that those in operation state. Null without initiatives.
 */
export function placementOf(initiatives: readonly Pick<Initiative, 'phase' | 'spread'>[]): SaidPlacement | null {
  if (initiatives.length === 0) return null;
  const operating = initiatives.filter(({ phase }) => phase === 'operating');
  if (operating.length > 0) return { answer: 'operating', spread: widest(operating.map(({ spread }) => spread)) };
  if (initiatives.some(({ phase }) => isTried(phase))) return { answer: 'piloting', spread: null };
  return { answer: initiatives.some(({ phase }) => phase === 'idea') ? 'following' : 'stopped', spread: null };
}

function widest(stated: readonly (Spread | null)[]): Spread | null {
  return spreads.findLast((spread) => stated.includes(spread)) ?? null;
}

type Cell = Pick<PlacementContent, 'answer' | 'spread'>;

/** The cell once it says what its initiatives say. A spread that none of them states is left as the cell has it. */
export function withSaid<T extends Cell>(cell: T, { answer, spread }: SaidPlacement): T {
  return { ...cell, answer, spread: answer === 'operating' ? (spread ?? cell.spread) : null };
}

/** True when the cell says what its initiatives say. */
export function isSaid(cell: Cell, said: SaidPlacement): boolean {
  const after = withSaid(cell, said);
  return after.answer === cell.answer && after.spread === cell.spread;
}
