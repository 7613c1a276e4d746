import type { Answer } from '../domain/answer';
import { cellId } from '../domain/copy-answers';
import type { ColumnUse, ImportMapping, NameUse } from './import-mapping';
import type { ImportPlan, PlanArea, PlanCell, PlanCounts, PlanRow, PlanTechnology, Rejection } from './import-plan';
import { normaliseName } from './normalise-name';
import { planCell } from './plan-cell';
import { planReferences } from './plan-references';
import type { FoundTable, TableColumn, TableRow } from './table';
import { technologyKey } from './technology-key';

/** What the radar holds already: one answer and note of one technology in one area (null: the combined radar). */
export type CurrentPlacement = {
  readonly technologyId: string;
  readonly areaId: string | null;
  readonly answer: Answer | null;
  readonly note: string | null;
};

/**
 * What importing a table under a mapping will do to the current placements: each row and cell new, changed, unchanged
 * or rejected with its reason. An empty cell changes nothing. A technology that stands twice is taken the first time.
 */
export function planImport(
  table: FoundTable,
  mapping: ImportMapping,
  current: readonly CurrentPlacement[],
): ImportPlan {
  const columns = answerColumns(table, mapping);
  const context: Context = {
    columns: columns.taken,
    references: referenceColumns(table, mapping),
    nameUses: new Map(mapping.names.map(({ name, use }) => [name, use])),
    current: new Map(current.map((placement) => [cellId(placement), placement])),
    seen: new Map(),
  };
  const rows = table.rows.map((row) => planRow(row, context));
  const references = planReferences(table, mapping, rows);
  const rejected = [...columns.rejected, ...rows.flatMap(rejectionsOf), ...references.rejected];
  return {
    areas: columns.taken.map(({ column, area }) => ({ column: column.key, header: column.header, area })),
    rows,
    counts: countCells(rows, rejected),
    rejected,
    references: references.references,
  };
}

type AnswerColumn = { readonly column: TableColumn; readonly index: number; readonly area: PlanArea };
type Context = {
  readonly columns: readonly AnswerColumn[];
  /** Where the columns of rings, levels and maturity stand. */
  readonly references: readonly number[];
  readonly nameUses: ReadonlyMap<string, NameUse>;
  readonly current: ReadonlyMap<string, CurrentPlacement>;
  /** Where each technology was met first. */
  readonly seen: Map<string, string>;
};

/** The columns that hold answers; a second column for the same area is rejected as a whole. */
function answerColumns(table: FoundTable, mapping: ImportMapping): { taken: AnswerColumn[]; rejected: Rejection[] } {
  const uses = new Map(mapping.columns.map(({ key, use }) => [key, use]));
  const taken: AnswerColumn[] = [];
  const rejected: Rejection[] = [];
  const cells = new Map<string, string>();
  for (const [index, column] of table.columns.entries()) {
    const use = uses.get(column.key);
    if (use?.kind !== 'area' && use?.kind !== 'new-area' && use?.kind !== 'combined') continue;
    const cell = column.headerCell ?? column.key;
    const key = areaKey(use);
    const other = cells.get(key);
    if (other !== undefined) rejected.push({ cell, value: column.header, code: 'duplicate-area', other });
    else taken.push({ column, index, area: use });
    if (other === undefined) cells.set(key, cell);
  }
  return { taken, rejected };
}

function referenceColumns(table: FoundTable, mapping: ImportMapping): number[] {
  const keys = new Set(mapping.columns.filter(({ use }) => isReference(use)).map(({ key }) => key));
  return table.columns.flatMap((column, index) => (keys.has(column.key) ? [index] : []));
}

function isReference(use: ColumnUse): boolean {
  return use.kind === 'reference' || use.kind === 'maturity';
}

function areaKey(area: PlanArea): string {
  if (area.kind === 'combined') return 'combined';
  return area.kind === 'area' ? `id ${area.areaId}` : `new ${normaliseName(area.name)}`;
}

function planRow(row: TableRow, context: Context): PlanRow {
  const use = context.nameUses.get(row.name) ?? { kind: 'ignore' };
  if (row.name !== '' && use.kind === 'ignore') return wholeRow(row, 'ignored', null);
  const rejection = rowRejection(row, use, context);
  if (rejection !== null) return { ...wholeRow(row, 'rejected', rejection), technology: referred(row, use, context) };
  const technology = technologyOf(row, use);
  const cells = context.columns.flatMap(({ column, index, area }) => {
    const cell = row.cells[index] ?? null;
    const before = currentOf(context, technology, area);
    const planned = cell === null ? null : planCell(cell, column.key, before);
    return planned === null ? [] : [planned];
  });
  return { name: row.name, cell: row.nameCell, technology, outcome: rowOutcome(cells), rejection: null, cells };
}

function wholeRow(row: TableRow, outcome: 'rejected' | 'ignored', rejection: Rejection | null): PlanRow {
  return { name: row.name, cell: row.nameCell, technology: null, outcome, rejection, cells: [] };
}

/** A row without answers may still say where its technology belongs, and then gives a reference. */
function referred(row: TableRow, use: NameUse, context: Context): PlanTechnology | null {
  if (use.kind !== 'technology' && use.kind !== 'local') return null;
  const technology = technologyOf(row, use);
  const refers = row.name !== '' && context.references.some((index) => !isEmpty(row, index));
  if (!refers || context.seen.has(technologyKey(technology))) return null;
  context.seen.set(technologyKey(technology), row.nameCell);
  return technology;
}

function rowRejection(row: TableRow, use: NameUse, context: Context): Rejection | null {
  const reject = (code: Rejection['code'], other: string | null = null): Rejection => ({
    cell: row.nameCell,
    value: row.name,
    code,
    other,
  });
  if (row.name === '') return { ...reject('no-name'), value: row.cells.find((cell) => cell !== null)?.text ?? '' };
  const empty = context.columns.every(({ index }) => isEmpty(row, index));
  if (context.columns.length > 0 && empty) return reject('no-values');
  if (use.kind === 'unconfirmed') return reject('unconfirmed-name');
  const key = technologyKey(technologyOf(row, use));
  const first = context.seen.get(key);
  if (first !== undefined) return reject('duplicate-name', first);
  context.seen.set(key, row.nameCell);
  return null;
}

function isEmpty(row: TableRow, index: number): boolean {
  const cell = row.cells[index] ?? null;
  return cell === null || (cell.text === '' && cell.comment === null);
}

function technologyOf(row: TableRow, use: NameUse): PlanTechnology {
  if (use.kind === 'technology') return { kind: 'known', id: use.id };
  return { kind: 'local', name: row.name, category: row.category };
}

function currentOf(context: Context, technology: PlanTechnology, area: PlanArea): CurrentPlacement | null {
  if (technology.kind === 'local' || area.kind === 'new-area') return null;
  const areaId = area.kind === 'combined' ? null : area.areaId;
  return context.current.get(cellId({ technologyId: technology.id, areaId })) ?? null;
}

function rowOutcome(cells: readonly PlanCell[]): PlanRow['outcome'] {
  const has = (outcome: PlanCell['outcome']) => cells.some((cell) => cell.outcome === outcome);
  if (has('changed')) return 'changed';
  if (has('new')) return 'new';
  return has('unchanged') || cells.length === 0 ? 'unchanged' : 'rejected';
}

function rejectionsOf(row: PlanRow): Rejection[] {
  const ofCells = row.cells.map((cell) => cell.rejection);
  return [row.rejection, ...ofCells].filter((rejection) => rejection !== null);
}

function countCells(rows: readonly PlanRow[], rejected: readonly Rejection[]): PlanCounts {
  const cells = rows.flatMap((row) => row.cells);
  const count = (outcome: PlanCell['outcome']) => cells.filter((cell) => cell.outcome === outcome).length;
  return {
    new: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    rejected: rejected.length,
    notes: cells.filter((cell) => cell.note !== null).length,
  };
}
