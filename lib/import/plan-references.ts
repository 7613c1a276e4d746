import { isLevel } from '../domain/ring';
import type { ImportMapping } from './import-mapping';
import type { PlanReference, PlanRow, PlanTechnology, Rejection } from './import-plan';
import { readNumber } from './read-number';
import { readReference } from './read-ring';
import type { FoundTable, TableRow } from './table';

type Result = { readonly references: PlanReference[]; readonly rejected: Rejection[] };
type Column = { readonly index: number; readonly editionAreaId: string | null };

/**
 * The reference values of a table: ring headings, columns of rings or levels, and technical maturity (1 to 4, halves
 * allowed). A column's own ring wins over the heading. Rows that are rejected or
 * ignored give no reference.
 */
export function planReferences(table: FoundTable, mapping: ImportMapping, rows: readonly PlanRow[]): Result {
  const uses = mapping.columns.flatMap(({ key, use }) => {
    const index = table.columns.findIndex((column) => column.key === key);
    return index < 0 ? [] : [{ index, use }];
  });
  const columns = uses.flatMap(({ index, use }) =>
    use.kind === 'reference' ? [{ index, editionAreaId: use.editionAreaId }] : [],
  );
  const maturity = uses.find(({ use }) => use.kind === 'maturity')?.index ?? null;
  const results = table.rows.flatMap((row, place) => {
    const technology = rows[place]?.technology ?? null;
    return technology === null
      ? []
      : [rowReferences(row, technology, { columns, maturity, heading: mapping.headingRings })];
  });
  return {
    references: results.flatMap((result) => result.references),
    rejected: results.flatMap((result) => result.rejected),
  };
}

type Sources = { readonly columns: readonly Column[]; readonly maturity: number | null; readonly heading: boolean };

function rowReferences(row: TableRow, technology: PlanTechnology, sources: Sources): Result {
  const rejected: Rejection[] = [];
  const found = new Map<string | null, { ring: PlanReference['ring']; level: number | null }>();
  if (sources.heading && row.ring !== null) found.set(null, { ring: row.ring, level: null });
  for (const { index, editionAreaId } of sources.columns) {
    const cell = row.cells[index] ?? null;
    if (cell === null || /^[-–—?]*$/.test(cell.text)) continue;
    const value = readReference(cell.text);
    if (value === null) rejected.push({ cell: cell.address, value: cell.text, code: 'not-a-reference', other: null });
    else found.set(editionAreaId, merged(found.get(editionAreaId), value));
  }
  const maturity = readMaturity(row, sources.maturity, rejected);
  if (maturity !== null && !found.has(null)) found.set(null, { ring: null, level: null });
  const references = [...found].map(([editionAreaId, value]) => ({
    technology,
    name: row.name,
    editionAreaId,
    ...value,
    maturity: editionAreaId === null ? maturity : null,
  }));
  return { references, rejected };
}

/** A ring column and a level column of the same radar are one value. */
function merged(
  before: { ring: PlanReference['ring']; level: number | null } | undefined,
  value: { ring: PlanReference['ring']; level: number | null },
) {
  return { ring: value.ring ?? before?.ring ?? null, level: value.level ?? before?.level ?? null };
}

function readMaturity(row: TableRow, index: number | null, rejected: Rejection[]): number | null {
  const cell = index === null ? null : (row.cells[index] ?? null);
  if (cell === null || /^[-–—?]*$/.test(cell.text)) return null;
  const level = readNumber(cell.text);
  if (level !== null && isLevel(level)) return level;
  rejected.push({ cell: cell.address, value: cell.text, code: 'not-a-reference', other: null });
  return null;
}
