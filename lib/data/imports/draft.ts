import { z } from 'zod';
import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import type { FoundTables } from '../../import/find-tables';
import { importMappingSchema } from '../../import/import-mapping';
import type { FoundTable } from '../../import/table';
import type { Tx } from '../transaction';

/** What a sheet is read for: the answers of one radar, or the values of a new edition. */
export const importTargets = ['radar', 'edition'] as const;
export type ImportTargetKind = (typeof importTargets)[number];

/** What is chosen in the review so far. `table` is the chosen table's place among those found. */
export const importChoicesSchema = z.object({
  table: z.number().int().min(0),
  mapping: importMappingSchema,
  /** Names that were only close in spelling: the technology is suggested, and importing confirms it. */
  suggested: z.array(z.string()).max(2_000),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;

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
