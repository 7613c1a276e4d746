import type { Locale } from '@/lib/text/locale';
import { textCell } from '../csv/csv-cell';
import { type FiledInitiative, initiativeSheetColumns } from './initiative-sheet';

/**
 * Initiatives as a CSV that opens right in Danish Excel: UTF-8 with a byte order mark, semicolons, CRLF; a text that would be a
 * formula is disarmed.
 */
export function initiativesCsv(initiatives: readonly FiledInitiative[], locale: Locale): Uint8Array {
  const columns = initiativeSheetColumns(locale);
  const heading = columns.map((column) => textCell(column.heading));
  const rows = initiatives.map((one) => columns.map((column) => textCell(column.read(one))));
  const lines = [heading, ...rows].map((cells) => `${cells.join(';')}\r\n`);
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}
