import type { PhaseStep } from '../../domain/initiative/initiative';
import type { Tx } from '../transaction';

export type StepsChange = {
  readonly initiativeId: string;
  readonly before: readonly PhaseStep[];
  readonly after: readonly PhaseStep[];
  readonly actorId: string | null;
};

/** Stores the way after a change of phase: a step was added, the last one corrected, or the last one taken away. */
export async function writeSteps(tx: Tx, { initiativeId, before, after, actorId }: StepsChange): Promise<void> {
  const last = after.at(-1);
  if (last === undefined) return;
  if (after.length < before.length) {
    await tx.initiativePhase.deleteMany({ where: { initiativeId, position: { gt: after.length } } });
    return;
  }
  const key = { initiativeId, position: after.length };
  const step = { phase: last.phase, since: last.since, recordedAt: new Date(), recordedById: actorId };
  const corrected = await tx.initiativePhase.updateMany({ where: key, data: step });
  if (corrected.count === 0) await tx.initiativePhase.create({ data: { ...key, ...step } });
}
