import { emptyInitiative } from './empty-initiative';
import type { Initiative, Phase, PhaseStep } from './initiative';

/** The way an initiative has come, written "idea 2025-01-01, pilot 2025-06-01". */
export function way(text: string): PhaseStep[] {
  return text.split(', ').map((step) => {
    const [phase, since = ''] = step.split(' ');
    return { phase: phase as Phase, since };
  });
}

/** An initiative with only what the test is about. It stands where its way ends; an idea of 2025 when left out. */
export function anInitiative(part: Partial<Initiative> & { readonly came?: string } = {}): Initiative {
  const { came = 'idea 2025-01-01', ...given } = part;
  const steps = way(came);
  const phase = steps.at(-1)?.phase ?? 'idea';
  const named = { id: 'one', title: 'Indsats', technologyId: 'rpa', areaIds: ['skole'] };
  return { ...emptyInitiative, ...named, phase, steps, ...given };
}
