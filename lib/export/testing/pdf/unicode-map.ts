import type { PDFObject } from 'pdf-lib';
import { type Operand, parseContent } from './content-stream';
import { bytesOf } from './objects';

/** What the codes of a font mean: a ToUnicode map (ISO 32000-1, 9.10.3), by code. */
export type UnicodeMap = ReadonlyMap<number, string>;

/** Null where the font has no map that can be read. A map is written in the same language as a page's content. */
export function readUnicodeMap(stream: PDFObject | null): UnicodeMap | null {
  const bytes = bytesOf(stream);
  if (bytes === null) return null;
  const map = new Map<number, string>();
  for (const { operator, operands } of parseContent(bytes)) {
    if (operator === 'endbfchar') addSingles(map, operands);
    if (operator === 'endbfrange') addRanges(map, operands);
  }
  return map;
}

function addSingles(map: Map<number, string>, operands: readonly Operand[]): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    map.set(codeOf(operands[index]), textOf(operands[index + 1]));
  }
}

function addRanges(map: Map<number, string>, operands: readonly Operand[]): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const first = codeOf(operands[index]);
    const last = Math.min(codeOf(operands[index + 1]), first + 0xffff);
    const target = operands[index + 2];
    for (let code = first; code <= last; code += 1) {
      const listed =
        target?.kind === 'array' ? textOf(target.items[code - first]) : raised(textOf(target), code - first);
      map.set(code, listed);
    }
  }
}

/** In a range only the last unit of the text counts upwards. */
function raised(text: string, steps: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps);
}

function codeOf(operand: Operand | undefined): number {
  return operand?.kind === 'string' ? operand.bytes.reduce((sum, byte) => sum * 256 + byte, 0) : -1;
}

function textOf(operand: Operand | undefined): string {
  if (operand?.kind !== 'string') return '';
  return new TextDecoder('utf-16be').decode(Uint8Array.from(operand.bytes));
}
