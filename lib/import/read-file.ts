import { type FailedFile, failedFile } from './file-failure';
import { limits, type ReadBounds } from './limits';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { isEncrypted, sniff } from './sniff';
import type { Workbook } from './workbook';

export type FileResult = { readonly ok: true; readonly workbook: Workbook } | FailedFile;

/**
 * A .csv, .xlsx or .xlsm file as a workbook, or why it cannot be read. Never runs a macro, never evaluates a formula.
 * The name's ending must fit the content. Limits: 5 MB, 50 MB unpacked, 100 columns, and 2,000 rows unless `bounds` say another.
 */
export async function readFile(bytes: Uint8Array, name: string, bounds: ReadBounds = limits): Promise<FileResult> {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase();
  if (ending !== 'csv' && ending !== 'xlsx' && ending !== 'xlsm') return failedFile(unsupported(ending));
  if (bytes.length === 0) return failedFile('empty');
  if (bytes.length > limits.fileBytes) return failedFile('too-large');
  const content = sniff(bytes);
  if (content === 'compound') return failedFile(isEncrypted(bytes) ? 'encrypted' : 'old-format');
  if (ending === 'csv')
    return content === 'text' ? readCsv(bytes, sheetName(name), bounds) : failedFile('wrong-content');
  return content === 'zip' ? readXlsx(bytes, bounds) : failedFile('wrong-content');
}

function unsupported(ending: string | undefined): 'old-format' | 'unsupported-type' {
  return ending === 'xls' ? 'old-format' : 'unsupported-type';
}

/** A CSV file's only sheet is named after the file, without folder and ending. */
function sheetName(name: string): string {
  return (name.split(/[/\\]/).at(-1) ?? name).replace(/\.[^.]*$/, '').slice(0, 100);
}
