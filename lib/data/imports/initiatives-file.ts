import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import type { InitiativeSheet } from '../../import/initiatives/read-initiative-sheet';
import type { Tx } from '../transaction';
import { mayImport } from './may-import';

/** What a draft of the imports says it is when it holds a sheet of initiatives. */
export const initiativesTarget = 'initiatives';

/** A sheet of initiatives as it waits for its review. */
export type OpenInitiatives = {
  readonly id: string;
  readonly kommuneId: string;
  readonly fileName: string;
  readonly sheet: InitiativeSheet;
};

/**
 * Finds a waiting sheet of initiatives of the viewer's own kommune; `not_found` for any other, `conflict` `imported` when it is
 * over.
 */
export async function findOpenInitiatives(
  client: Tx,
  viewer: Viewer,
  id: string,
): Promise<Result<OpenInitiatives, never>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !mayImport(viewer, 'initiatives')) return failure('forbidden', 'import');
  const row = await client.importDraft.findFirst({
    where: { id, kommuneId, target: initiativesTarget },
    select: { fileName: true, tables: true, status: true },
  });
  if (row === null) return failure('not_found', 'no-import');
  if (row.status !== 'open') return failure('conflict', 'imported');
  return success({ id, kommuneId, fileName: row.fileName, sheet: parseSheet(row.tables) });
}

/** Written by us alone. */
function parseSheet(json: string): InitiativeSheet {
  return JSON.parse(json) as InitiativeSheet;
}
