import { findTable } from './find-table';
import { joinSheets } from './join-sheets';
import type { FoundTable, KnownNames } from './table';
import { type TableDifference, tableDifferences } from './table-differences';
import type { Workbook } from './workbook';

/** The tables someone may choose between, the first one taken by default, and the values that differ between them. */
export type FoundTables = { readonly tables: readonly FoundTable[]; readonly differences: readonly TableDifference[] };

/** Every table of a workbook that fits; none when no sheet holds one. Sheets with an area each count as one table. */
export function findTables(workbook: Workbook, known: KnownNames): FoundTables {
  const found = workbook.sheets.map((sheet) => findTable(sheet, known)).filter((table) => table !== null);
  const fitting = withoutLegends(found);
  const joined = joinSheets(fitting, known);
  const tables = joined === null ? fitting : replaceJoined(fitting, joined);
  return { tables, differences: tableDifferences(tables) };
}

/** A sheet that explains the numbers looks like a table of four rows beside the real one. */
function withoutLegends(tables: readonly FoundTable[]): FoundTable[] {
  const longest = Math.max(0, ...tables.map(namedRows));
  return tables.filter((table) => namedRows(table) * 3 >= longest);
}

function namedRows(table: FoundTable): number {
  return table.rows.filter((row) => row.name !== '').length;
}

function replaceJoined(tables: readonly FoundTable[], joined: FoundTable): FoundTable[] {
  const first = tables.findIndex((table) => joined.sheets.includes(table.name));
  return tables.flatMap((table, index) => {
    if (index === first) return [joined];
    return joined.sheets.includes(table.name) ? [] : [table];
  });
}
