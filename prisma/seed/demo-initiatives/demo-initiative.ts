import type { InitiativeContent, Phase } from '../../../lib/domain/initiative/initiative';

type Texts = Omit<InitiativeContent, 'areaIds' | 'startDate' | 'plannedEnd' | 'decisionDate'>;

/**
 * One of Eksempelkommune's simulated initiatives. Days count from the day the demo is made, so that what is overdue or stuck stays so
 * however late that is; before it they are negative. What is left out is empty, or said by nobody.
 */
export type DemoInitiative = Pick<Texts, 'title' | 'technologyId'> &
  Partial<Texts> & {
    /** Its id is made of it. */
    readonly key: string;
    readonly areaSlugs: readonly string[];
    /** The way it has come: phases, and the day of each. */
    readonly steps: readonly (readonly [phase: Phase, days: number])[];
    readonly plannedEnd?: number;
    readonly decisionDate?: number;
  };
