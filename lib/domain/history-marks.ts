import type { HistoryRow } from './history';
import type { HistoryMove } from './history-move';
import type { PlottedTechnology } from './layout/layout-radar';
import type { MarkKind } from './layout/mark-kind';

const markOfMove: Record<Exclude<HistoryMove, 'left'>, MarkKind> = {
  inwards: 'moved-in',
  outwards: 'moved-out',
  stopped: 'stopped',
  resumed: 'new',
  answered: 'new',
  new: 'new',
  gone: 'gone',
  unmoved: 'unmoved',
};

/** The sign of a movement; where no use is told now, that of why not. */
export function moveMark({ move, later }: Pick<HistoryRow, 'move' | 'later'>): MarkKind {
  if (move !== null && move !== 'left') return markOfMove[move];
  if (later?.stopped === true) return 'stopped';
  return later?.notRelevant === true ? 'not-relevant' : 'unanswered';
}

/** The later year's radar as it is drawn, with the level of the earlier as the arc. What is gone has no place on it. */
export function plotHistory(rows: readonly HistoryRow[]): PlottedTechnology[] {
  return rows
    .filter(({ ancestry }) => ancestry !== null)
    .map(({ technology: { id, number, name, category }, earlier, later }) => ({
      ...{ id, number, name, category },
      level: later?.level ?? null,
      lowest: later?.lowest ?? null,
      highest: later?.highest ?? null,
      reference: earlier === null || earlier.level === null ? null : { level: earlier.level, borderline: false },
    }));
}
