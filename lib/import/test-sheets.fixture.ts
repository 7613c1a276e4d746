import { type Comment, utils, type WorkBook, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What tests write sheets from: rows of texts and numbers, and comments by address. */
export type Row = readonly (string | number)[];
export type TestSheet = {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly comments?: Readonly<Record<string, readonly Comment[]>>;
  readonly formulas?: Readonly<Record<string, string>>;
};

/** An .xlsx file with the sheets. */
export function xlsxOf(...sheets: readonly TestSheet[]): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const { name, rows, comments = {}, formulas = {} } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((value) => (value === '' ? null : value))));
    for (const [address, list] of Object.entries(comments)) {
      sheet[address] ??= { t: 'z' };
      sheet[address].c = [...list];
    }
    for (const [address, formula] of Object.entries(formulas)) sheet[address].f = formula;
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}

/** The same rows as CSV; numbers with a decimal comma, so fields with the delimiter are quoted. */
export function csvOf(rows: readonly Row[], delimiter: string, lineEnd = '\r\n'): string {
  return rows.map((row) => row.map((value) => field(value, delimiter)).join(delimiter)).join(lineEnd) + lineEnd;
}

function field(value: string | number, delimiter: string): string {
  const text = typeof value === 'number' ? String(value).replace('.', ',') : value;
  return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A file with one part changed, added or (null) left out; changes get the part's text. */
export function withPart(
  bytes: Uint8Array,
  name: string,
  change: string | null | ((text: string) => string),
): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[name] ?? new Uint8Array());
  const after = typeof change === 'function' ? change(before) : change;
  const others = Object.entries(parts).filter(([part]) => part !== name);
  const entries = after === null ? others : [...others, [name, strToU8(after)] as const];
  return zipSync(Object.fromEntries(entries));
}
