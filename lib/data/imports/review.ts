import type { Viewer } from '../../domain/access';
import { type Result, success } from '../../domain/result';
import type { TableDifference } from '../../import/table-differences';
import { database } from '../database';
import { findOpenImport, type OpenImport } from './draft';
import { type PlannedImport, planOpenImport } from './plan';
import { type MissingReason, readMissingReasons } from './reasons';

/** Everything that the review of a sheet shows. */
export type ImportReview = Omit<OpenImport, 'found'> &
  PlannedImport & {
    readonly tables: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
    readonly differences: readonly TableDifference[];
    /** Names of the people who are assigned an area that gives way to the sheet's own. */
    readonly losingAreas: readonly string[];
    readonly missingReasons: readonly MissingReason[];
  };

/** Reads a review, planned against what is stored now; failures as `findOpenImport`. */
export async function readImportReview(viewer: Viewer, id: string): Promise<Result<ImportReview, never>> {
  const { read } = database();
  const open = await findOpenImport(read, viewer, id);
  if (!open.ok) return open;
  const { found, ...rest } = open.value;
  const tables = found.tables.map(({ name, rows, columns }) => ({
    name,
    rows: rows.length,
    columns: columns.filter(({ role }) => role === 'area' || role === 'combined' || role === 'reference').length,
  }));
  const planned = await planOpenImport(read, open.value);
  const { kommuneId } = open.value;
  const missingReasons = kommuneId === null ? [] : await readMissingReasons(read, kommuneId, planned);
  const losingAreas = await namesAssigned(planned.archivable);
  return success({ ...rest, ...planned, tables, differences: found.differences, losingAreas, missingReasons });
}

async function namesAssigned(areaIds: readonly string[]): Promise<string[]> {
  const users = await database().read.user.findMany({
    where: { active: true, areas: { some: { areaId: { in: [...areaIds] } } } },
    select: { name: true },
    orderBy: { name: 'asc' },
  });
  return users.map(({ name }) => name);
}
