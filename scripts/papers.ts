/**
 * npm run papers -- OUT_DIR [--kommune CODE] [--sprog da|en]
 *
 * Writes a kommune's papers in every format, without a browser and without a server: the demo's, or another's from the database
 * that the server uses. Stores nothing in it. Prints each file with its size in bytes and its SHA-256. Exit code 2, with one
 * sentence on standard error, for what the caller can mend.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderPaper } from '../lib/export/render-paper';
import { buildReport } from '../lib/export/report/build-report';
import type { Report } from '../lib/export/report/report';
import { fixedNames } from '../lib/export/zip/fixed-names';
import { packPapers } from '../lib/export/zip/pack-papers';
import { type PackedFormat, type PackedPapers, packedFormats } from '../lib/export/zip/packed-formats';
import { locales } from '../lib/text/locale';
import { type Asked, readSnapshot } from './papers-snapshot';
import { Refusal } from './refusal';

const usage = 'Brug: npm run papers -- MAPPE [--kommune KODE] [--sprog da|en]';

type Options = Asked & { readonly folder: string };

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [folder, ...rest] = positionals;
  const language = locales.find((locale) => locale === (values.sprog ?? 'da'));
  if (folder === undefined || rest.length > 0 || language === undefined) throw new Refusal(usage);
  const kommuneCode = values.kommune ?? null;
  if (kommuneCode !== null && !/^\d{4}$/.test(kommuneCode)) {
    throw new Refusal(`En kommunes kode har fire cifre, for eksempel 0630; ikke “${kommuneCode}”.`);
  }
  return { folder: resolve(process.env.INIT_CWD ?? '.', folder), kommuneCode, language };
}

function parse(args: readonly string[]) {
  try {
    const options = { kommune: { type: 'string' }, sprog: { type: 'string' } } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch {
    throw new Refusal(usage);
  }
}

/** Makes the folder, and sees that it takes a file, before anything else takes time. */
function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(join(folder, '.pejling-')));
  } catch {
    throw new Refusal(`Der kan ikke skrives i mappen ${folder}.`);
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { folder, ...asked } = readOptions(args);
  openFolder(folder);
  const report = buildReport(await readSnapshot(asked));
  console.error(`Papirer for ${report.head.kommune} ${report.head.year}, øjebliksbillede ${report.head.snapshotId}.`);
  const write = (format: PackedFormat | 'zip', bytes: Uint8Array) => {
    writeFileSync(join(folder, fixedNames[format]), bytes);
    const sum = createHash('sha256').update(bytes).digest('hex');
    process.stdout.write(`${fixedNames[format]}\t${bytes.length}\t${sum}\n`);
    return bytes;
  };
  write('zip', packPapers(report, await renderEach(report, write)));
}

async function renderEach(
  report: Report,
  write: (format: PackedFormat, bytes: Uint8Array) => Uint8Array,
): Promise<PackedPapers> {
  const make = async (format: PackedFormat) => {
    const step = `${packedFormats.indexOf(format) + 1} af ${packedFormats.length}`;
    console.error(`Laver ${fixedNames[format]} (${step}) …`);
    return write(format, await renderPaper(report, format));
  };
  return {
    pdf: await make('pdf'),
    docx: await make('docx'),
    pptx: await make('pptx'),
    xlsx: await make('xlsx'),
    csv: await make('csv'),
    svg: await make('svg'),
    png: await make('png'),
  };
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
