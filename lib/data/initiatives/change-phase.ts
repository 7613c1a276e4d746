import type { Viewer } from '../../domain/access';
import type { Result } from '../../domain/result';
import { inTransaction, unchanged } from '../transaction';
import { findOwnInitiative } from './find-initiative';
import type { InitiativeFailure } from './initiative-failure';
import { type PhaseInput, type SavedInitiative, storePhase } from './store-initiative';

/** `since` is when it came into the phase, `today` the day it is written; ISO yyyy-mm-dd. */
export type ChangePhaseInput = PhaseInput;

/** Moves an initiative to a phase from a day, or corrects the day it came into the one it stands in. `invalid` for a day to come, or before its last step; else as a save. */
export async function changePhase(
  viewer: Viewer,
  input: ChangePhaseInput,
): Promise<Result<SavedInitiative, InitiativeFailure>> {
  return inTransaction<SavedInitiative, InitiativeFailure>(async (tx, audit) => {
    const found = await findOwnInitiative(tx, viewer, input);
    if (!found.ok) return found;
    const scope = { tx, audit, kommuneId: found.value.kommuneId, actorId: viewer.userId };
    const saved = await storePhase(scope, input);
    return saved.ok && !saved.value.changed ? unchanged(saved.value) : saved;
  });
}
