import { normaliseName } from './normalise-name';
import { readValue } from './read-value';
import type { FoundTable } from './table';

/** One cell that two tables of a workbook fill differently. */
export type TableDifference = {
  readonly technology: string;
  readonly area: string;
  readonly values: readonly { readonly table: string; readonly cell: string; readonly value: string }[];
};

/** The cells of the same technology and area that differ between tables, at most `most` of them. */
export function tableDifferences(tables: readonly FoundTable[], most = 500): TableDifference[] {
  const cells = new Map<string, { technology: string; area: string; values: TableDifference['values'][number][] }>();
  for (const table of tables) {
    for (const { key, technology, area, ...value } of answers(table)) {
      const entry = cells.get(key) ?? { technology, area, values: [] };
      if (!entry.values.some((each) => each.table === value.table)) entry.values.push(value);
      cells.set(key, entry);
    }
  }
  return [...cells.values()].filter(({ values }) => differ(values.map(({ value }) => value))).slice(0, most);
}

function answers(table: FoundTable) {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => {
      const column = table.columns[index];
      if (cell === null || cell.text === '' || (column?.role !== 'area' && column?.role !== 'combined')) return [];
      const key = `${normaliseName(row.name)}|${normaliseName(column.header)}`;
      return [
        { key, technology: row.name, area: column.header, table: table.name, cell: cell.address, value: cell.text },
      ];
    }),
  );
}

/** “4” and “Klar” are the same answer. */
function differ(values: readonly string[]): boolean {
  const meanings = values.map((value) => {
    const result = readValue(value);
    return result.kind === 'answer' ? result.answer : value;
  });
  return new Set(meanings).size > 1;
}
