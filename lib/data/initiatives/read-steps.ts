import type { Prisma } from '@client';
import { isTried, type PhaseStep, phases } from '../../domain/initiative/initiative';
import type { Tx } from '../transaction';
import { parsePhase } from './parse-initiative';

/** The phases in which something is tried. */
export const triedPhases = phases.filter(isTried);

/** The steps of all initiatives that fit, by their id, in the order they came. Nothing else is read of them. */
export async function readSteps(
  client: Tx,
  where: Prisma.InitiativeWhereInput,
): Promise<ReadonlyMap<string, readonly PhaseStep[]>> {
  const rows = await client.initiativePhase.findMany({
    where: { initiative: where },
    select: { initiativeId: true, phase: true, since: true },
    orderBy: [{ initiativeId: 'asc' }, { position: 'asc' }],
  });
  const steps = new Map<string, PhaseStep[]>();
  for (const { initiativeId, phase, since } of rows) {
    const step = { phase: parsePhase(phase), since };
    const before = steps.get(initiativeId);
    if (before === undefined) steps.set(initiativeId, [step]);
    else before.push(step);
  }
  return steps;
}
