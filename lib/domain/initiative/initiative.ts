import type { Spread } from '../answer';

/**
 * Where one concrete use or pilot stands on the way from idea to operation. An evaluated pilot has been looked at and waits for
 * a decision: it still runs, and counts as piloting.
 */
export const phases = ['idea', 'pilot', 'evaluated', 'operating', 'stopped'] as const;
export type Phase = (typeof phases)[number];

export const decisions = ['scale', 'extend', 'stop'] as const;
export type Decision = (typeof decisions)[number];

/** What an evaluation found: whether the expected benefit came. */
export const evaluationResults = ['met', 'partly', 'not-met'] as const;
export type EvaluationResult = (typeof evaluationResults)[number];

export const protections = ['not-relevant', 'to-clarify', 'assessed'] as const;
export type Protection = (typeof protections)[number];

/** What one writes of an initiative. Texts may be empty; null is "nobody has said". Dates are ISO yyyy-mm-dd. */
export type InitiativeContent = {
  readonly title: string;
  readonly technologyId: string;
  /** One or more, none twice. */
  readonly areaIds: readonly string[];
  /** A role or a name. */
  readonly owner: string;
  readonly purpose: string;
  readonly need: string;
  readonly startDate: string | null;
  readonly plannedEnd: string | null;
  readonly expected: string;
  readonly measured: string;
  readonly businessCase: boolean | null;
  readonly businessLink: string;
  /** How it becomes operation: who takes it over, and who pays. */
  readonly operationPath: string;
  readonly evaluation: string;
  readonly result: EvaluationResult | null;
  readonly decision: Decision | null;
  readonly decisionDate: string | null;
  readonly decisionReason: string;
  /** Names of whom it is tried with. */
  readonly partners: readonly string[];
  readonly supplier: string;
  readonly spread: Spread | null;
  readonly citizenContact: boolean | null;
  readonly usesAi: boolean | null;
  readonly dataProtection: Protection | null;
  readonly ethics: boolean | null;
  readonly ethicsNote: string;
};

/** One step of its way: the phase, and the day it came into it. */
export type PhaseStep = { readonly phase: Phase; readonly since: string };

/** An initiative as the rules read it. `steps` are in the order they came, and the last is where it stands. */
export type Initiative = InitiativeContent & {
  readonly id: string;
  readonly phase: Phase;
  readonly steps: readonly PhaseStep[];
};

/** True while it is tried: a pilot, evaluated or not. */
export function isTried(phase: Phase): boolean {
  return phase === 'pilot' || phase === 'evaluated';
}
