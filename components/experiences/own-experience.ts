import type { ExperienceStatus } from '@/lib/domain/experience/experience';
import type { ShownExperience } from './shown-experience';

/** An experience as the kommune itself is shown it. */
export type ShownOwnExperience = ShownExperience & {
  readonly status: ExperienceStatus;
  readonly revision: number;
  readonly uses: readonly { readonly kommuneName: string; readonly simulated: boolean; readonly markedAt: Date }[];
};
