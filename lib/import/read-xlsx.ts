import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { cellAddress } from './cell-address';
import { cleanNotes } from './clean-note';
import { type FailedFile, failedFile, fileFailures } from './file-failure';
import { limits, type ReadBounds } from './limits';
import type { Cell, Grid, Sheet, Workbook } from './workbook';

const commentSchema = z.object({ author: z.string(), text: z.string(), threaded: z.boolean() });
const cellSchema = z.object({ text: z.string(), comments: z.array(commentSchema), computed: z.boolean() });
const sheetSchema = z.object({
  name: z.string(),
  code: z.enum(fileFailures).nullable(),
  cells: z.array(z.tuple([z.number(), z.number(), cellSchema])),
});
const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), sheets: z.array(sheetSchema) }),
  z.object({ ok: z.literal(false), code: z.enum(fileFailures) }),
]);
type ReadSheet = z.infer<typeof sheetSchema>;

/**
 * The visible sheets of an .xlsx or .xlsm file, cached values only.
 *
 * A sheet that passes a limit is left out when another one can be read. The work is done by a process of its own,
 * ended after 8 s: a worker thread would share the server's heap limit and its fatal errors, a process does not.
 */
export async function readXlsx(
  bytes: Uint8Array,
  bounds: ReadBounds = limits,
): Promise<{ ok: true; workbook: Workbook } | FailedFile> {
  const answer = await inTurn(() => runProcess(bytes, bounds));
  if (answer === null) return failedFile('too-complex');
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return failedFile('broken');
  return parsed.data.ok ? toWorkbook(parsed.data.sheets) : failedFile(parsed.data.code);
}

function toWorkbook(sheets: readonly ReadSheet[]): { ok: true; workbook: Workbook } | FailedFile {
  const filled = sheets.filter((sheet) => sheet.code === null && sheet.cells.length > 0);
  const leftOut = sheets.find((sheet) => sheet.code !== null)?.code ?? null;
  if (filled.length === 0) return failedFile(leftOut ?? 'empty');
  return { ok: true, workbook: { sheets: filled.map(toSheet), ...(leftOut === null ? {} : { leftOut }) } };
}

function toSheet(sheet: ReadSheet): Sheet {
  const rows: (Cell | null)[][] = [];
  for (const [row, column, { text, comments, computed }] of sheet.cells) {
    while (rows.length <= row) rows.push([]);
    const fields = rows[row] ?? [];
    while (fields.length < column) fields.push(null);
    fields[column] = { address: cellAddress(row, column), text, comment: cleanNotes(comments), computed };
  }
  const grid: Grid = rows;
  return { name: sheet.name, rows: grid };
}

/** Two workbooks are read at a time; the others wait, so that many uploads at once cannot take all memory. */
const waiting: (() => void)[] = [];
let running = 0;

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** The process's answer; null when it ran out of time or memory. */
function runProcess(bytes: Uint8Array, { rows, textLength }: ReadBounds): Promise<unknown> {
  const script = join(process.cwd(), 'lib', 'import', 'xlsx-process.mjs');
  const flags = [`--max-old-space-size=${limits.workbookMegabytes}`, '--disable-proto=delete'];
  const bounds = JSON.stringify({ ...limits, rows, textLength });
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, script, bounds], {
      env: { NODE_ENV: 'production' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const output: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => child.kill('SIGKILL'), limits.workbookMilliseconds);
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.answerBytes) child.kill('SIGKILL');
      else output.push(chunk);
    });
    child.on('error', () => resolve(null));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? parseJson(Buffer.concat(output).toString('utf8')) : null);
    });
    // The process may end before it has read everything; that is no fault of ours.
    child.stdin.on('error', () => undefined);
    child.stdin.end(bytes);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
