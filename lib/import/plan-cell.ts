import { maximumNoteLength } from '../domain/placement-content';
import type { PlanCell } from './import-plan';
import type { CurrentPlacement } from './plan-import';
import { readValue } from './read-value';
import type { Cell } from './workbook';

/** What one cell does to the placement it means; null for an empty cell without a comment. Empties never erase. */
export function planCell(cell: Cell, column: string, current: CurrentPlacement | null): PlanCell | null {
  const value = readValue(cell.text);
  const note = mergedNote(current?.note ?? null, cell.comment);
  const from = current?.answer ?? null;
  const base = { cell: cell.address, column, from, note, rejection: null };
  if (value.kind === 'empty') return note === null ? null : { ...base, outcome: 'unchanged', to: from };
  if (value.kind === 'rejected') {
    const rejection = { cell: cell.address, value: cell.text, code: value.code, other: null };
    return { ...base, note: null, outcome: 'rejected', to: from, rejection };
  }
  if (value.answer === from) return { ...base, outcome: 'unchanged', to: from };
  return { ...base, outcome: from === null ? 'new' : 'changed', to: value.answer };
}

/** The note to store: the sheet's comment after what stands there already; null when there is nothing to add. */
function mergedNote(current: string | null, comment: string | null): string | null {
  if (comment === null || current?.includes(comment) === true) return null;
  const note = current === null || current === '' ? comment : `${current}\n\n${comment}`;
  return note.length > maximumNoteLength ? `${note.slice(0, maximumNoteLength - 1)}…` : note;
}
