import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vejleAreas, vejleRows } from '../domain/vejle.fixture';
import { findTables } from './find-tables';
import { planImport } from './plan-import';
import { proposeMapping } from './propose-mapping';
import { readFile } from './read-file';
import { readNumber } from './read-number';
import { csvOf, type Row, xlsxOf } from './test-sheets.fixture';

const file = readFileSync(new URL('./fixtures/vejle-overordnet.csv', import.meta.url));

async function planOf(bytes: Uint8Array, name: string) {
  const result = await readFile(bytes, name);
  if (!result.ok) throw new Error(result.code);
  const { tables, differences } = findTables(result.workbook, { technologies: [], areas: [] });
  const [table] = tables;
  if (table === undefined) throw new Error('no table');
  const mapping = proposeMapping(table, { technologies: [], areas: [] }).mapping;
  return { table, tables, differences, plan: planImport(table, mapping, []) };
}

const { table, tables, plan } = await planOf(file, 'vejle-overordnet.csv');

describe('the real sheet, with no adjustment', () => {
  it('has 132 new placements in the six areas, and nothing from the computed columns', () => {
    expect(tables).toHaveLength(1);
    expect(plan.counts).toEqual({ new: 132, changed: 0, unchanged: 0, rejected: 4, notes: 0 });
    expect(plan.areas.map(({ header }) => header)).toEqual(vejleAreas.map(({ name }) => name));
    expect(table.columns.slice(6).map(({ header, role }) => [header, role])).toEqual([
      ['VK-gennemsnit', 'computed'],
      ['VK rund', 'computed'],
      ['VK maks', 'computed'],
      ['Tek-KL-modenhed (1-4)', 'maturity'],
    ]);
  });

  it('reports the four rows without values, each with its cell', () => {
    expect(plan.rejected).toEqual(
      [
        ['B40', 'Metaverset'],
        ['B41', 'Kvanteteknologi'],
        ['B45', 'Low code / zero code'],
        ['B46', 'Computer Vision'],
      ].map(([cell, value]) => ({ cell, value, code: 'no-values', other: null })),
    );
  });

  it('has the values, rings, categories and maturity as they were typed', () => {
    const level = { operating: 4, piloting: 3, following: 2, 'not-in-use': 1 } as const;
    const rows = plan.rows.filter((row) => row.technology !== null);
    const read = rows.map((row) => row.cells.map(({ to }) => Object.entries(level).find(([use]) => use === to)?.[1]));
    expect(read).toEqual(vejleRows.map(({ levels }) => levels));
    const references = plan.references.map(({ name, ring, maturity }) => [name, ring, maturity]);
    expect(references).toEqual(vejleRows.map(({ technology, ring, maturity }) => [technology.name, ring, maturity]));
    expect(table.rows.slice(0, 22).map(({ category }) => category)).toEqual(
      vejleRows.map(({ technology }) => technology.category),
    );
  });

  it('is unchanged when it is read a second time', () => {
    const technologies = table.rows.map(({ name }) => ({ id: `t ${name}`, name }));
    const areas = plan.areas.map(({ header }) => ({ id: `a ${header}`, name: header }));
    const { mapping } = proposeMapping(table, { technologies, areas });
    const first = planImport(table, mapping, []);
    const areaOf = new Map(first.areas.map(({ column, area }) => [column, area.kind === 'area' ? area.areaId : null]));
    const current = first.rows.flatMap((row) =>
      row.cells.map((cell) => ({
        technologyId: row.technology?.kind === 'known' ? row.technology.id : '',
        areaId: areaOf.get(cell.column) ?? null,
        answer: cell.to,
        note: cell.note,
      })),
    );
    expect(planImport(table, mapping, current).counts).toMatchObject({ new: 0, changed: 0, unchanged: 132, notes: 0 });
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify({ table, plan }))).toEqual({ table, plan });
  });
});

describe('the real sheet in other forms', () => {
  const text = new TextDecoder().decode(file);
  const rows: Row[] = text.split('\r\n').map((line) => line.split(';').map((field) => readNumber(field) ?? field));
  const bytesOf = (value: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(value, encoding));

  it.each([
    ['UTF-8, comma', 'vejle.csv', bytesOf(csvOf(rows, ','), 'utf8')],
    ['UTF-8, tab', 'vejle.csv', bytesOf(csvOf(rows, '\t', '\n'), 'utf8')],
    ['Windows-1252, semicolon', 'vejle.csv', bytesOf(csvOf(rows, ';'), 'latin1')],
    ['.xlsx', 'vejle.xlsx', xlsxOf({ name: 'vejle', rows })],
    ['.xlsm', 'vejle.xlsm', xlsxOf({ name: 'vejle', rows })],
  ])('%s gives the same plan', async (_, name, bytes) => {
    const other = await planOf(bytes, name);
    expect(other.plan).toEqual(plan);
    expect(other.table.columns).toEqual(table.columns);
  });
});
