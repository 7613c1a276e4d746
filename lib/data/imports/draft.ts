import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import type { FoundTables } from '../../import/find-tables';
import { type ImportChoices, type ImportTargetKind, importChoicesSchema } from '../../import/import-choices';
import type { FoundTable } from '../../import/table';
import type { Tx } from '../transaction';

/** A sheet under review. `year` is the radar's, or the new edition's. */
export type OpenImport = {
  readonly id: string;
  readonly kommuneId: string;
  readonly kind: ImportTargetKind;
  readonly year: number;
  readonly fileName: string;
  readonly revision: number;
  readonly found: FoundTables;
  readonly table: FoundTable;
  readonly choices: ImportChoices;
};

/** Finds a review of the viewer's own kommune; `not_found` for any other, `conflict` `imported` when it is over. */
export async function findOpenImport(client: Tx, viewer: Viewer, id: string): Promise<Result<OpenImport, never>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'import', kommuneId })) return failure('forbidden', 'import');
  const row = await client.importDraft.findFirst({ where: { id, kommuneId }, select: columns });
  if (row === null) return failure('not_found', 'no-import');
  if (row.status !== 'open') return failure('conflict', 'imported');
  const found = parseTables(row.tables);
  const choices = importChoicesSchema.parse(JSON.parse(row.mapping));
  const table = found.tables[choices.table];
  if (table === undefined) throw new Error(`Import ${id} has no table ${choices.table}`);
  const { fileName, revision } = row;
  const kind = row.target === 'edition' ? 'edition' : 'radar';
  return success({ id, kommuneId, kind, year: Number(row.targetId), fileName, revision, found, table, choices });
}

const columns = {
  target: true,
  targetId: true,
  fileName: true,
  tables: true,
  mapping: true,
  status: true,
  revision: true,
} as const;

/** Written by us alone, and many megabytes at most: read without a second check of each cell. */
function parseTables(json: string): FoundTables {
  return JSON.parse(json) as FoundTables;
}
