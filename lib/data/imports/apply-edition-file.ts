import type { Viewer } from '../../domain/access';
import { maximumAreas, maximumTechnologies } from '../../domain/edition-check';
import type { EditionHeadInput } from '../../domain/edition-head';
import { ringNamesProblem } from '../../domain/edition-ring-names';
import { failure, type Result, success } from '../../domain/result';
import type { EditionContent } from '../../import/edition-content';
import { matchTechnologies } from '../../import/match-technologies';
import { makeDraftFromContent } from '../editions/from-content';
import { knownTechnologies } from '../editions/known-technologies';
import { inTransaction, type Tx } from '../transaction';
import { findEditionFile } from './edition-file';

export type ApplyEditionFileInput = {
  readonly id: string;
  /** As it was corrected in the review. */
  readonly head: EditionHeadInput;
  /** What technologies that are not known are chosen to be, by their place in the file; null for a new one. */
  readonly uses: ReadonlyMap<number, string | null>;
};

/**
 * Makes a draft edition of a file, whole. `invalid` with `no-technologies`, `too-many-technologies`, `too-many-areas`,
 * `technology-twice` or what is wrong with the names of the rings; failures as `findEditionFile`.
 */
export async function applyEditionFile(
  viewer: Viewer,
  input: ApplyEditionFileInput,
): Promise<Result<{ readonly editionId: string }, never>> {
  return inTransaction<{ readonly editionId: string }, never>(async (tx, audit) => {
    const found = await findEditionFile(tx, viewer, input.id);
    if (!found.ok) return found;
    const { id, kommuneId, fileName, content } = found.value;
    if (content === null) return failure('invalid', 'no-technologies');
    const wrong = refusal(content, input.head);
    if (wrong !== null) return failure('invalid', wrong);
    const ids = await chosenIds(tx, { kommuneId, content, uses: input.uses });
    if (ids === null) return failure('invalid', 'technology-twice');
    const editionId = await makeDraftFromContent(tx, audit, { viewer, content, head: input.head, ids });
    await tx.importDraft.deleteMany({ where: { id, kommuneId } });
    const entry = { action: 'import.applied', entity: 'import', entityId: id, kommuneId, actorId: viewer.userId };
    await audit({ ...entry, after: { fileName, editionId } });
    return success({ editionId });
  });
}

function refusal({ technologies, areas }: EditionContent, { ringNames }: EditionHeadInput): string | null {
  if (technologies.length === 0) return 'no-technologies';
  if (technologies.length > maximumTechnologies) return 'too-many-technologies';
  if (areas.length > maximumAreas) return 'too-many-areas';
  return ringNamesProblem(ringNames ?? null);
}

type Chosen = {
  readonly kommuneId: string | null;
  readonly content: EditionContent;
  readonly uses: ApplyEditionFileInput['uses'];
};

/** The known technology of each of the file's; null in the list for a new one, and null for all where one would stand twice. */
async function chosenIds(tx: Tx, { kommuneId, content, uses }: Chosen): Promise<(string | null)[] | null> {
  const known = await knownTechnologies(kommuneId, tx);
  const matches = matchTechnologies(content.technologies, known);
  const ids = matches.map((match, at) => {
    if (match?.sure) return match.id;
    const use = uses.get(at);
    return known.find(({ id }) => id === use)?.id ?? null;
  });
  const taken = ids.filter((id) => id !== null);
  return new Set(taken).size < taken.length ? null : ids;
}
