import type { EditionFacts } from '../../../prisma/seed/edition-facts';
import type { Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import { readEditionFacts } from './edition-facts';
import { mayView } from './list';

/** Everything of one edition, for a file of it; `not_found` for what the viewer may not see. */
export async function readEditionFile(viewer: Viewer, id: string): Promise<Result<EditionFacts, never>> {
  const { read } = database();
  const row = await read.edition.findUnique({ where: { id }, select: { kommuneId: true, status: true } });
  if (row === null) return failure('not_found', 'no-edition');
  const status = row.status === 'draft' ? 'draft' : 'frozen';
  if (!mayView(viewer, { kommuneId: row.kommuneId, status })) return failure('not_found', 'no-edition');
  const facts = await readEditionFacts(read, id);
  return facts === null ? failure('not_found', 'no-edition') : success(facts);
}
