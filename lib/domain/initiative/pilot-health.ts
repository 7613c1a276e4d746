import { addMonths } from './calendar';
import { type Decision, type Initiative, isTried } from './initiative';
import { runningSince } from './pilot-run';

/** What is to be looked at in a pilot. */
export const pilotProblems = ['overdue', 'stuck', 'on-ready', 'no-evaluation', 'no-path', 'no-purpose'] as const;
export type PilotProblem = (typeof pilotProblems)[number];

/** What the rules read of an initiative to see how its pilot is. */
export type PilotFacts = Pick<
  Initiative,
  | 'technologyId'
  | 'areaIds'
  | 'phase'
  | 'steps'
  | 'purpose'
  | 'plannedEnd'
  | 'decision'
  | 'decisionDate'
  | 'evaluation'
  | 'result'
  | 'operationPath'
  | 'businessCase'
>;

/** The day the rules are read on, ISO yyyy-mm-dd, and the kommune's own limit. */
export type HealthTerms = {
  readonly today: string;
  /** Months in pilot after which it counts as stuck. */
  readonly stuckMonths: number;
  /** True when the reference has the initiative's technology in Klar, in one of its areas or, where that has no value, combined. */
  readonly isReady: (initiative: Pick<Initiative, 'technologyId' | 'areaIds'>) => boolean;
};

/** Between these a kommune may set its own limit, in months. */
export const stuckLimits = { least: 3, most: 60 } as const;

/** What is to be looked at in a pilot on a day, in the fixed order; nothing for what is not tried now. */
export function problemsOf(initiative: PilotFacts, terms: HealthTerms): PilotProblem[] {
  if (!isTried(initiative.phase)) return [];
  const has: Record<PilotProblem, boolean> = {
    overdue: isOverdue(initiative, terms.today),
    stuck: isStuck(initiative, terms),
    'on-ready': terms.isReady(initiative),
    'no-evaluation': lacksEvaluation(initiative, terms.today),
    'no-path': lacksPath(initiative),
    'no-purpose': initiative.purpose.trim() === '',
  };
  return pilotProblems.filter((problem) => has[problem]);
}

/** True once the day after the planned end has come. On the day itself it still runs as planned. */
export function isEndPassed({ plannedEnd }: Pick<Initiative, 'plannedEnd'>, today: string): boolean {
  return plannedEnd !== null && plannedEnd < today;
}

/** A pilot that is extended has a later end; one whose end has passed is overdue whatever was decided before. */
function isOverdue(initiative: PilotFacts, today: string): boolean {
  const decision = standingDecision(initiative);
  return isEndPassed(initiative, today) && decision !== 'scale' && decision !== 'stop';
}

/** What was decided of the run that goes on: a decision from before it began was of an earlier one. Without a day it counts. */
export function standingDecision({
  decision,
  decisionDate,
  steps,
}: Pick<Initiative, 'decision' | 'decisionDate' | 'steps'>): Decision | null {
  const since = runningSince(steps);
  return decisionDate !== null && since !== null && decisionDate < since ? null : decision;
}

/** Exactly the limit is not more than the limit. */
function isStuck({ steps }: PilotFacts, { today, stuckMonths }: HealthTerms): boolean {
  const since = runningSince(steps);
  return since !== null && today > addMonths(since, stuckMonths);
}

function lacksEvaluation(initiative: PilotFacts, today: string): boolean {
  const due = isEndPassed(initiative, today) || initiative.phase === 'evaluated';
  return due && !isEvaluated(initiative);
}

/** True when something is written of how it went, or its result is given. */
export function isEvaluated({ evaluation, result }: Pick<Initiative, 'evaluation' | 'result'>): boolean {
  return evaluation.trim() !== '' || result !== null;
}

/** A business case says how it goes on, as well as words do. */
export function lacksPath({
  operationPath,
  businessCase,
}: Pick<Initiative, 'operationPath' | 'businessCase'>): boolean {
  return operationPath.trim() === '' && businessCase !== true;
}
