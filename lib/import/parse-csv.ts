import type { Delimiter } from './csv-delimiter';
import { limits } from './limits';

export type CsvRows = readonly (readonly string[])[];
export type CsvResult =
  | { readonly ok: true; readonly rows: CsvRows }
  | { readonly ok: false; readonly code: 'too-many-rows' | 'too-many-columns' };

/**
 * The fields of a CSV text, one pass, in linear time and memory bounded by the limits.
 *
 * A quote opens a field only at its start. When the last quote is never closed the text is read once more with quotes
 * as ordinary characters, so that a lone quote does not swallow the rest. Blank rows and fields beyond the limits do not
 * count: Excel writes thousands of them.
 */
export function parseCsv(text: string, delimiter: Delimiter, mostRows: number = limits.rows): CsvResult {
  const body = text.replace(/^sep=[;,\t]\r?\n/i, '\n');
  const first = scan(body, { delimiter, mostRows, quotes: true });
  return first === 'open-quote' ? closed(scan(body, { delimiter, mostRows, quotes: false })) : first;
}

function closed(result: CsvResult | 'open-quote'): CsvResult {
  return result === 'open-quote' ? { ok: false, code: 'too-many-rows' } : result;
}

type Scan = { readonly delimiter: Delimiter; readonly mostRows: number; readonly quotes: boolean };

function scan(text: string, { delimiter, mostRows, quotes }: Scan): CsvResult | 'open-quote' {
  const rows = new RowCollector(mostRows);
  let at = 0;
  while (at <= text.length && rows.failure === null) {
    const field = quotes && text[at] === '"' ? quotedField(text, at) : { value: '', next: at };
    if (field === null) return 'open-quote';
    const end = fieldEnd(text, field.next, delimiter);
    rows.addField(field.value + text.slice(field.next, end));
    if (text[end] !== delimiter) rows.endRow();
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return rows.failure === null ? { ok: true, rows: rows.rows } : { ok: false, code: rows.failure };
}

function quotedField(text: string, start: number): { value: string; next: number } | null {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, next: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

function fieldEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** Keeps what has content, counts what has not, and says when a limit is passed. */
class RowCollector {
  readonly rows: string[][] = [];
  failure: 'too-many-rows' | 'too-many-columns' | null = null;
  private fields: string[] = [];
  private column = 0;
  private blankRows = 0;

  constructor(private readonly mostRows: number) {}

  addField(raw: string): void {
    const value = raw.trim();
    if (value !== '' && this.column >= limits.columns) this.failure = 'too-many-columns';
    if (value !== '') {
      while (this.fields.length < this.column) this.fields.push('');
      this.fields.push(value);
    }
    this.column += 1;
  }

  endRow(): void {
    if (this.fields.length === 0) this.blankRows += 1;
    else if (this.rows.length + this.blankRows >= this.mostRows) this.failure = 'too-many-rows';
    else this.keepRow();
    this.fields = [];
    this.column = 0;
  }

  private keepRow(): void {
    for (; this.blankRows > 0; this.blankRows -= 1) this.rows.push([]);
    this.rows.push(this.fields);
  }
}
