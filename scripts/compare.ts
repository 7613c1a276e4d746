/**
 * npm run compare -- FILE [--sheet NAME] [--edition ID] [--json]
 *
 * Reads a kommune's sheet, lays it over its own rings or an edition, and prints what that says. Stores nothing. Exit code
 * 0 when the file was read; 2, with one sentence on standard error, when it or an option cannot be.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findTables } from '../lib/import/find-tables';
import { limits } from '../lib/import/limits';
import { readFile } from '../lib/import/read-file';
import type { FoundTable, KnownNames } from '../lib/import/table';
import type { Workbook } from '../lib/import/workbook';
import { importing } from '../lib/text/da/import';
import { defaultAreas } from '../prisma/seed/default-areas';
import { carriesRings, inputAgainstEdition, inputFromSheet } from './compare-input';
import { printComparison } from './compare-print';
import { compareResult } from './compare-result';
import { type CompareEdition, editionIds, findEdition } from './edition-facts';
import { Refusal } from './refusal';

type Options = { readonly file: string; readonly sheet?: string; readonly edition?: string; readonly json: boolean };

function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { sheet: { type: 'string' }, edition: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0) throw new Refusal();
    return { ...values, file, json: values.json };
  } catch {
    throw new Refusal('Brug: npm run compare -- FIL [--sheet NAVN] [--edition ID] [--json]');
  }
}

/** Where npm was started from, or else here. A file may be gone, or refuse, at any moment. */
function readBytes(file: string): Uint8Array {
  const paths = [resolve(process.env.INIT_CWD ?? '.', file), resolve(file)];
  const path = paths.find((each) => existsSync(each));
  if (path === undefined) throw new Refusal(`Filen findes ikke: ${file}`);
  try {
    const facts = statSync(path);
    if (!facts.isFile()) throw new Refusal(`Det er ikke en fil: ${file}`);
    if (facts.size > limits.fileBytes) throw new Refusal(importing.failures['too-large']);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`Filen kan ikke læses: ${file}`);
  }
}

async function readWorkbook(file: string): Promise<Workbook> {
  const result = await readFile(readBytes(file), file);
  if (!result.ok) throw new Refusal(importing.failures[result.code]);
  return result.workbook;
}

function knownNames(edition: CompareEdition): KnownNames {
  return {
    technologies: edition.technologies.flatMap(({ name, nameEn }) => [name, nameEn]),
    areas: [...defaultAreas, ...edition.areas].map(({ name }) => name),
  };
}

function chooseTable(workbook: Workbook, known: KnownNames, sheet: string | undefined): FoundTable {
  const sheets = workbook.sheets.filter(({ name }) => sheet === undefined || name === sheet);
  if (sheets.length === 0) {
    const names = workbook.sheets.map(({ name }) => `“${name}”`).join(', ');
    throw new Refusal(`Arket “${sheet}” findes ikke. Filen har ${names}.`);
  }
  const { tables, differences } = findTables({ sheets }, known);
  const [table, ...others] = tables;
  if (table === undefined) throw new Refusal(importing.failures['no-table']);
  if (others.length > 0) {
    const names = others.map(({ name }) => `“${name}”`).join(', ');
    const differ = differences.length === 0 ? '' : ` ${differences.length} værdier er forskellige.`;
    console.error(`Læser “${table.name}”. Disse ark passer også, vælg med --sheet: ${names}.${differ}`);
  }
  return table;
}

async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const edition = findEdition(options.edition);
  if (edition === null) {
    throw new Refusal(`Udgaven “${options.edition}” findes ikke. Vælg mellem ${editionIds.join(', ')}.`);
  }
  const workbook = await readWorkbook(options.file);
  const table = chooseTable(workbook, knownNames(edition), options.sheet);
  const ownRings = options.edition === undefined && carriesRings(table);
  const input = ownRings ? inputFromSheet(table) : inputAgainstEdition(table, edition);
  const result = compareResult(input, ownRings ? null : edition.id);
  for (const { name, close } of input.unmatched) {
    if (close !== null) console.error(`“${name}” ligner “${close}”, men er ikke regnet som den.`);
  }
  const title = ownRings ? `ringene i arket “${table.name}”` : edition.title;
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : `${printComparison(result, title)}\n`);
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
