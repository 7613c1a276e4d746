import { can, type Viewer } from '../../domain/access';
import type { InitiativeContent, Phase } from '../../domain/initiative/initiative';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction } from '../transaction';
import type { InitiativeFailure } from './initiative-failure';
import { storeNewInitiative } from './store-initiative';

/** `since` is when it came into its phase, `today` the day it is written; ISO yyyy-mm-dd. */
export type CreateInitiativeInput = InitiativeContent & {
  readonly phase: Phase;
  readonly since: string;
  readonly today: string;
};

/**
 * Makes an initiative. `forbidden` without the right to every area of it; `not_found` for an area or a technology that the kommune
 * does not have; `invalid` with its problems.
 */
export async function createInitiative(
  viewer: Viewer,
  { phase, since, today, ...content }: CreateInitiativeInput,
): Promise<Result<{ readonly id: string }, InitiativeFailure>> {
  const { kommuneId, userId: actorId } = viewer;
  const { areaIds } = content;
  if (kommuneId === null || !can(viewer, { action: 'edit-initiative', kommuneId, areaIds }))
    return failure('forbidden', 'edit-initiative');
  return inTransaction<{ readonly id: string }, InitiativeFailure>(async (tx, audit) => {
    const made = await storeNewInitiative({ tx, audit, kommuneId, actorId }, { content, phase, since, today });
    return made.ok ? success({ id: made.value.id }) : made;
  });
}
