import type { Viewer } from '../../domain/access';
import { type Result, success } from '../../domain/result';
import { matchTechnologies, type TechnologyMatch } from '../../import/match-technologies';
import { database } from '../database';
import { type KnownTechnology, knownTechnologies } from '../editions/known-technologies';
import { findEditionFile, type OpenEditionFile } from './edition-file';

/** What the review of an edition's file shows. */
export type EditionFileReview = OpenEditionFile & {
  readonly known: readonly KnownTechnology[];
  /** For each of the file's technologies, what it is taken for; null for a new one. */
  readonly matches: readonly TechnologyMatch[];
};

/** Reads the review of an edition's file; failures as `findEditionFile`. */
export async function readEditionFileReview(viewer: Viewer, id: string): Promise<Result<EditionFileReview, never>> {
  const found = await findEditionFile(database().read, viewer, id);
  if (!found.ok) return found;
  const known = await knownTechnologies(found.value.kommuneId);
  const matches = matchTechnologies(found.value.content?.technologies ?? [], known);
  return success({ ...found.value, known, matches });
}
