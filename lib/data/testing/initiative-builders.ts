import { emptyInitiative } from '../../domain/initiative/empty-initiative';
import type { InitiativeContent, Phase, PhaseStep } from '../../domain/initiative/initiative';
import { phases } from '../../domain/initiative/initiative';
import { success } from '../../domain/result';
import { storeNewInitiative, storePhase } from '../initiatives/store-initiative';
import { inTransaction } from '../transaction';
import { must } from './import-builders';

export type TestInitiative = Partial<InitiativeContent> & {
  readonly kommuneId: string;
  readonly areaIds: readonly string[];
  /** The way it has come, written "idea 2025-01-01, pilot 2025-06-01". An idea of 2026 when left out. */
  readonly came?: string;
  /** When it is written, ISO yyyy-mm-dd. */
  readonly today?: string;
};

/** An initiative with only what the test is about; of RPA, which the standard edition has in Klar, when left out. Answers its id. */
export async function makeInitiative(given: TestInitiative): Promise<string> {
  const { kommuneId, came = 'idea 2026-01-01', today = '2026-11-22', ...part } = given;
  const content = { ...emptyInitiative, title: 'Prøveindsats', technologyId: 'rpa', ...part };
  const [first, ...later] = steps(came);
  if (first === undefined) throw new Error('An initiative has at least one step');
  const made = await inTransaction(async (tx, audit) => {
    const scope = { tx, audit, kommuneId, actorId: 'test-maker' };
    const { id } = must(await storeNewInitiative(scope, { content, ...first, today }));
    for (const [index, step] of later.entries())
      must(await storePhase(scope, { id, version: index + 1, ...step, today }));
    return success(id);
  });
  return must(made);
}

function steps(came: string): PhaseStep[] {
  return came.split(', ').map((step) => {
    const [phase = '', since = ''] = step.split(' ');
    return { phase: phaseOf(phase), since };
  });
}

function phaseOf(word: string): Phase {
  const phase = phases.find((one) => one === word);
  if (phase === undefined) throw new Error(`No phase ${word}`);
  return phase;
}
