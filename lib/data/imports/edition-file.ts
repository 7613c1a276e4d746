import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { contentOfEdition } from '../../import/content-of-edition';
import type { EditionContent, EditionRejection, ReadEdition } from '../../import/edition-content';
import { type EditionFileProblem, parseEditionJson } from '../../import/edition-json';
import type { Tx } from '../transaction';
import { mayImport } from './may-import';

/** What a draft of the imports says it is when it holds a file of a whole edition. */
export const editionFileTarget = 'edition-file';

/** A file of an edition as it waits: what it says, or why it was refused as a whole. */
export type WaitingEdition = {
  readonly content: EditionContent | null;
  readonly rejected: readonly EditionRejection[];
  readonly problems: readonly EditionFileProblem[];
};

export type OpenEditionFile = WaitingEdition & {
  readonly id: string;
  /** Null is the coordinator's. */
  readonly kommuneId: string | null;
  readonly fileName: string;
  readonly year: number;
};

type Kept = { readonly status: 'open' | 'refused'; readonly tables: string };

export function isEditionJson(fileName: string): boolean {
  return /\.json$/i.test(fileName.trim());
}

/** What is kept of a JSON file: the edition, or everything that is wrong with it. */
export function keptEditionJson(bytes: Uint8Array): Kept {
  const parsed = parseEditionJson(bytes);
  if (!parsed.ok) return kept({ content: null, rejected: [], problems: parsed.problems });
  return kept({ content: contentOfEdition(parsed.edition), rejected: [], problems: [] });
}

/** What is kept of a sheet made from the template. */
export function keptEditionSheets({ content, rejected }: ReadEdition): Kept {
  return kept({ content, rejected, problems: [] });
}

function kept(waiting: WaitingEdition): Kept {
  return { status: waiting.content === null ? 'refused' : 'open', tables: JSON.stringify(waiting) };
}

/** Finds a waiting file of an edition of the viewer's own; `not_found` for any other. */
export async function findEditionFile(client: Tx, viewer: Viewer, id: string): Promise<Result<OpenEditionFile, never>> {
  if (!mayImport(viewer, 'edition')) return failure('forbidden', 'import');
  const { kommuneId } = viewer;
  const row = await client.importDraft.findFirst({
    where: { id, kommuneId, target: editionFileTarget },
    select: { fileName: true, targetId: true, tables: true },
  });
  if (row === null) return failure('not_found', 'no-import');
  const { fileName, targetId, tables } = row;
  return success({ id, kommuneId, fileName, year: Number(targetId), ...parseWaiting(tables) });
}

/** Written by us alone. */
function parseWaiting(json: string): WaitingEdition {
  return JSON.parse(json) as WaitingEdition;
}
