import type { Locale } from '@/lib/text/locale';
import { numberCell, textCell } from '../csv/csv-cell';
import type { EditionContent } from './edition-content';
import { editionColumns, editionRows } from './edition-rows';

/**
 * An edition's values as a CSV that opens right in Danish Excel: UTF-8 with a byte order mark, semicolons, CRLF, decimal comma;
 * a text that would be a formula is disarmed. What the edition says of itself is not in it: a CSV has one sheet.
 */
export function editionCsv(edition: EditionContent, locale: Locale): Uint8Array {
  const columns = editionColumns(edition, locale);
  const heading = columns.map((column) => textCell(column.heading));
  const rows = editionRows(edition).map((row) => columns.map((column) => cellOf(column.read(row))));
  const lines = [heading, ...rows].map((cells) => `${cells.join(';')}\r\n`);
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}

function cellOf(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? exactCell(value) : textCell(value);
}

/** As many decimals as the value has: what is read back is what was written. */
function exactCell(value: number): string {
  const plain = String(value);
  return /^\d+(?:\.\d{1,12})?$/.test(plain) ? plain.replace('.', ',') : numberCell(value);
}
