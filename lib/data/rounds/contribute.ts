import { randomBytes } from 'node:crypto';
import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { inTransaction, type Tx, unchanged } from '../transaction';
import { currentContribution } from './current-contribution';
import { findOpenRound } from './find-open-round';
import { readRoundAnswers } from './round-answers';
import { storeContribution } from './store-contribution';

/**
 * Contributes the kommune's answers, as they stand, to an open round, as a new version; nothing is stored where they are those
 * contributed already. `not_found` without the round; `conflict` is `not-open`, `simulated` (a real kommune among simulated ones, or
 * the other way round), `no-radar` of the round's year, or `no-answers`.
 */
export async function contribute(
  viewer: Viewer,
  { roundId }: { readonly roundId: string },
): Promise<Result<{ readonly version: number }, never>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'contribute', kommuneId }))
    return failure('forbidden', 'contribute');
  return inTransaction<{ readonly version: number }, never>(async (tx, audit) => {
    const round = await findOpenRound(tx, roundId);
    if (!round.ok) return round;
    if ((await isSimulated(tx, kommuneId)) !== round.value.simulated) return failure('conflict', 'simulated');
    const given = await readRoundAnswers(tx, { kommuneId, round: round.value });
    if (given === null) return failure('conflict', 'no-radar');
    const { answers } = given;
    if (answers.length === 0) return failure('conflict', 'no-answers');
    const current = await currentContribution(tx, roundId, kommuneId);
    if (current?.answers === JSON.stringify(answers)) return unchanged({ version: current.version });
    const now = new Date();
    const { version, digest } = await storeContribution(tx, {
      ...{ roundId, kommuneId, answers, source: 'here', signedBy: null, receivedById: actorId },
      ...{ salt: randomBytes(16).toString('hex'), madeAt: now, receivedAt: now },
    });
    const entry = { action: 'contribution.made', entity: 'round', entityId: roundId, kommuneId, actorId };
    // How many, never which: the audit of a kommune is read by its editors, but a copy of answers here would outlive them.
    await audit({ ...entry, after: { version, digest, answers: answers.length } });
    return success({ version });
  });
}

async function isSimulated(tx: Tx, id: string): Promise<boolean> {
  return (await tx.kommune.findUniqueOrThrow({ where: { id }, select: { simulated: true } })).simulated;
}
