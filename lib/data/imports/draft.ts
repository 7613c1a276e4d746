import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import type { FoundTables } from '../../import/find-tables';
import {
  type ImportChoices,
  type ImportTargetKind,
  importChoicesSchema,
  importTargets,
} from '../../import/import-choices';
import type { FoundTable } from '../../import/table';
import type { Tx } from '../transaction';
import { mayImport } from './may-import';

/** A sheet under review. `year` is the radar's, or the new edition's. */
export type OpenImport = {
  readonly id: string;
  /** Null is the coordinator's, who reads editions only. */
  readonly kommuneId: string | null;
  readonly kind: ImportTargetKind;
  readonly year: number;
  readonly fileName: string;
  readonly revision: number;
  readonly found: FoundTables;
  readonly table: FoundTable;
  readonly choices: ImportChoices;
};

/** Finds a review of the viewer's own kommune, or the coordinator's own; `not_found` for any other, `conflict` `imported` when it is over. */
export async function findOpenImport(client: Tx, viewer: Viewer, id: string): Promise<Result<OpenImport, never>> {
  const { kommuneId } = viewer;
  if (!mayImport(viewer, 'edition')) return failure('forbidden', 'import');
  const where = { id, kommuneId, target: { in: [...importTargets] } };
  const row = await client.importDraft.findFirst({ where, select: columns });
  if (row === null || !mayImport(viewer, kindOf(row.target))) return failure('not_found', 'no-import');
  if (row.status !== 'open') return failure('conflict', 'imported');
  const found = parseTables(row.tables);
  const choices = importChoicesSchema.parse(JSON.parse(row.mapping));
  const table = found.tables[choices.table];
  if (table === undefined) throw new Error(`Import ${id} has no table ${choices.table}`);
  const { fileName, revision } = row;
  const kind = kindOf(row.target);
  return success({ id, kommuneId, kind, year: Number(row.targetId), fileName, revision, found, table, choices });
}

function kindOf(target: string): ImportTargetKind {
  return target === 'edition' ? 'edition' : 'radar';
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
