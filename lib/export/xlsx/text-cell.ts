import type { CellObject } from 'write-excel-file/node';
import { safeText } from './safe-text';

/** A cell that is text whatever it begins with: Excel shows "=1+1" and does not reckon it. Empty text is an empty cell. */
export function textCell(text: string, style: Omit<CellObject, 'value' | 'type'> = {}): CellObject | null {
  return text === '' ? null : { value: safeText(text), type: String, ...style };
}
