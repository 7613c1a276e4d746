import type { EditionColumnKey } from './edition-words';
import type { Cell } from './workbook';

/** Where the headings of an edition's sheet stand: its row from 0, and each column by what it holds. */
export type EditionFrame = { readonly row: number; readonly columns: ReadonlyMap<EditionColumnKey, number> };

/** A cell's text as it was before a CSV disarmed it. */
export function restoredText(cell: Cell | null): string {
  return (cell?.text ?? '').replace(/^'(?=['\s]*[=+\-@＝＋－＠])/, '');
}
