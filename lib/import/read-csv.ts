import { cellAddress } from './cell-address';
import { csvDelimiter } from './csv-delimiter';
import { decodeText } from './decode-text';
import { type FailedFile, failedFile } from './file-failure';
import { limits, type ReadBounds } from './limits';
import { parseCsv } from './parse-csv';
import type { Cell, Workbook } from './workbook';

/** A CSV file as a workbook of one sheet; encoding and delimiter are found by themselves. */
export function readCsv(
  bytes: Uint8Array,
  sheetName: string,
  bounds: ReadBounds = limits,
): { ok: true; workbook: Workbook } | FailedFile {
  const text = decodeText(bytes);
  const parsed = parseCsv(text, csvDelimiter(text), bounds.rows);
  if (!parsed.ok) return parsed;
  if (parsed.rows.length === 0) return failedFile('empty');
  const rows = parsed.rows.map((fields, row) =>
    fields.map((field, column) => textCell(field.slice(0, bounds.textLength), row, column)),
  );
  return { ok: true, workbook: { sheets: [{ name: sheetName, rows }] } };
}

function textCell(field: string, row: number, column: number): Cell | null {
  const text = field.normalize('NFC').trim();
  return text === '' ? null : { address: cellAddress(row, column), text, comment: null, computed: false };
}
