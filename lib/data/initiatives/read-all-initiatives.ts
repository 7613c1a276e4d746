import type { Viewer } from '../../domain/access';
import type { Initiative } from '../../domain/initiative/initiative';
import type { InitiativeRow } from '../../domain/initiative/initiative-row';
import { type Result, success } from '../../domain/result';
import { database } from '../database';
import { readContext } from './initiative-context';
import { findIds, type InitiativeQuery } from './list-initiatives';
import { parseInitiative, wholeColumns } from './parse-initiative';
import { toRow } from './to-row';

/** An initiative with all that is said of it, for a file. */
export type WholeInitiative = { readonly row: InitiativeRow; readonly initiative: Initiative };

/** Every initiative with the filters, in the same order as the list: for a file. */
export async function readAllInitiatives(
  viewer: Viewer,
  query: Omit<InitiativeQuery, 'page' | 'size'>,
): Promise<Result<readonly WholeInitiative[], never>> {
  const found = await readContext(viewer, query.language);
  if (!found.ok) return found;
  const context = found.value;
  const { read } = database();
  const ids = await findIds(read, context, query);
  const wholeOf = new Map<string, WholeInitiative>();
  for (let start = 0; start < ids.length; start += batch) {
    const where = { id: { in: ids.slice(start, start + batch) }, kommuneId: context.kommuneId };
    for (const row of await read.initiative.findMany({ where, select: wholeColumns }))
      wholeOf.set(row.id, { row: toRow(row, context, query.today), initiative: parseInitiative(row) });
  }
  return success(ids.flatMap((id) => wholeOf.get(id) ?? []));
}

/** How many are asked for at once: both databases take a limited number of values in a question. */
const batch = 500;
