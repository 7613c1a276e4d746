import type { CellObject } from 'write-excel-file/node';
import { cutText } from './cut-text';

/** The longest text that a cell takes. */
const longest = 32_767;

/** What a workbook would read as the code of a character: "_x000D_". The first sign is then written as a code itself. */
const codes = /_(?=x[0-9a-f]{4}_)/gi;

/** A cell that is text whatever it begins with: Excel shows "=1+1" and does not reckon it. Empty text is an empty cell. */
export function textCell(text: string, style: Omit<CellObject, 'value' | 'type'> = {}): CellObject | null {
  return text === '' ? null : { value: cutText(text, longest).replace(codes, '_x005F_'), type: String, ...style };
}
