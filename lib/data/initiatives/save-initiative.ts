import type { Viewer } from '../../domain/access';
import type { InitiativeContent } from '../../domain/initiative/initiative';
import type { Result } from '../../domain/result';
import { inTransaction, unchanged } from '../transaction';
import { findOwnInitiative } from './find-initiative';
import type { InitiativeFailure } from './initiative-failure';
import { type SavedInitiative, storeInitiative } from './store-initiative';

export type SaveInitiativeInput = {
  readonly id: string;
  /** The one it was made from. */
  readonly version: number;
  readonly content: InitiativeContent;
};

/**
 * Saves what is said of an initiative. `forbidden` without the right to every area before and after; `not_found` for another
 * kommune's; `invalid` with its problems; `conflict` with who saved it since.
 */
export async function saveInitiative(
  viewer: Viewer,
  { id, version, content }: SaveInitiativeInput,
): Promise<Result<SavedInitiative, InitiativeFailure>> {
  return inTransaction<SavedInitiative, InitiativeFailure>(async (tx, audit) => {
    const found = await findOwnInitiative(tx, viewer, { id, moreAreaIds: content.areaIds });
    if (!found.ok) return found;
    const scope = { tx, audit, kommuneId: found.value.kommuneId, actorId: viewer.userId };
    const saved = await storeInitiative(scope, { id, version, content });
    return saved.ok && !saved.value.changed ? unchanged(saved.value) : saved;
  });
}
