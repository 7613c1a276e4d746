import { cellAddress } from './cell-address';
import { csvDelimiter } from './csv-delimiter';
import { decodeText } from './decode-text';
import { type FailedFile, failedFile } from './file-failure';
import { limits } from './limits';
import { parseCsv } from './parse-csv';
import type { Cell, Workbook } from './workbook';

/** A CSV file as a workbook of one sheet; encoding and delimiter are found by themselves. */
export function readCsv(bytes: Uint8Array, sheetName: string): { ok: true; workbook: Workbook } | FailedFile {
  const text = decodeText(bytes);
  const parsed = parseCsv(text, csvDelimiter(text));
  if (!parsed.ok) return parsed;
  if (parsed.rows.length === 0) return failedFile('empty');
  const rows = parsed.rows.map((fields, row) => fields.map((field, column) => textCell(field, row, column)));
  return { ok: true, workbook: { sheets: [{ name: sheetName, rows }] } };
}

function textCell(field: string, row: number, column: number): Cell | null {
  const text = field.slice(0, limits.textLength).normalize('NFC').trim();
  return text === '' ? null : { address: cellAddress(row, column), text, comment: null, computed: false };
}
