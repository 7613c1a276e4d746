import { type Initiative, isTried, type Phase } from './initiative';
import { isEndPassed, isEvaluated, lacksPath, standingDecision } from './pilot-health';
import { wasTried } from './pilot-run';

/** What can be asked for, once it matters; only title, technology, area and phase are asked for at once. */
export const askedFields = [
  'purpose',
  'plannedEnd',
  'operationPath',
  'evaluation',
  'decision',
  'newEnd',
  'measured',
  'spread',
  'dataProtection',
  'ethics',
] as const;
export type AskedField = (typeof askedFields)[number];

/** Why it is asked for now. */
export const askReasons = [
  'is-pilot',
  'end-passed',
  'is-evaluated',
  'is-operating',
  'was-stopped',
  'citizens-or-ai',
] as const;
export type AskReason = (typeof askReasons)[number];

export type Ask = { readonly field: AskedField; readonly why: AskReason };

/** What the initiative lacks that matters on a day, the most pressing first; each field once. */
export function asksOf(initiative: Initiative, today: string): Ask[] {
  const asks = [...endAsks(initiative, today), ...phaseAsks[initiative.phase](initiative), ...careAsks(initiative)];
  return asks.filter(({ field }, index) => asks.findIndex((ask) => ask.field === field) === index);
}

/** A pilot's planned end has passed: how did it go, and what now? */
function endAsks(initiative: Initiative, today: string): Ask[] {
  if (!isTried(initiative.phase) || !isEndPassed(initiative, today)) return [];
  const fields: AskedField[] = [];
  if (!isEvaluated(initiative)) fields.push('evaluation');
  const decision = standingDecision(initiative);
  if (decision === null) fields.push('decision');
  if (decision === 'extend') fields.push('newEnd');
  return fields.map((field) => ({ field, why: 'end-passed' }));
}

const phaseAsks: Record<Phase, (initiative: Initiative) => Ask[]> = {
  idea: () => [],
  pilot: pilotAsks,
  evaluated: (initiative) => [...evaluatedAsks(initiative), ...pilotAsks(initiative)],
  operating: ({ measured, spread }) => {
    const fields: AskedField[] = [];
    if (measured.trim() === '') fields.push('measured');
    if (spread === null) fields.push('spread');
    return fields.map((field) => ({ field, why: 'is-operating' }));
  },
  stopped: stoppedAsks,
};

function pilotAsks(initiative: Initiative): Ask[] {
  const fields: AskedField[] = [];
  if (initiative.purpose.trim() === '') fields.push('purpose');
  if (initiative.plannedEnd === null) fields.push('plannedEnd');
  if (lacksPath(initiative)) fields.push('operationPath');
  return fields.map((field) => ({ field, why: 'is-pilot' }));
}

function evaluatedAsks(initiative: Initiative): Ask[] {
  const fields: AskedField[] = [];
  if (!isEvaluated(initiative)) fields.push('evaluation');
  if (standingDecision(initiative) === null) fields.push('decision');
  return fields.map((field) => ({ field, why: 'is-evaluated' }));
}

/** What others can learn from: only of what was tried, since an idea that was dropped has nothing to tell. */
function stoppedAsks(initiative: Initiative): Ask[] {
  if (!wasTried(initiative.steps)) return [];
  const fields: AskedField[] = [];
  if (!isEvaluated(initiative)) fields.push('evaluation');
  if (initiative.decision === null || initiative.decisionReason.trim() === '') fields.push('decision');
  return fields.map((field) => ({ field, why: 'was-stopped' }));
}

/** Where it meets citizens or AI is used. An idea need only be thought of; what is tried or in operation is to be settled. */
function careAsks(initiative: Initiative): Ask[] {
  const { phase, citizenContact, usesAi, dataProtection, ethics } = initiative;
  if (phase === 'stopped' || (citizenContact !== true && usesAi !== true)) return [];
  const mustBeSettled = phase !== 'idea';
  const fields: AskedField[] = [];
  if (dataProtection === null || (mustBeSettled && dataProtection === 'to-clarify')) fields.push('dataProtection');
  if (ethics === null || (mustBeSettled && !ethics)) fields.push('ethics');
  return fields.map((field) => ({ field, why: 'citizens-or-ai' }));
}
