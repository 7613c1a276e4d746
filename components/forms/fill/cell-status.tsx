import { Icon } from '@/components/ui/icon';
import { type CellState, cellStatus } from './cell-state';
import type { FillText } from './fill-text';

/** Whether the answer is saved, beside its heading. */
export function CellStatus({ cell, text }: { cell: CellState; text: FillText }) {
  const status = cellStatus(cell);
  if (status === 'blank') return null;
  return (
    <p className={`fill-status fill-status--${status}`}>
      {text.fill.status[status]}
      {status === 'saved' ? <Icon name="check" /> : null}
    </p>
  );
}
