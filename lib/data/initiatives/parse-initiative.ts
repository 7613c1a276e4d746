import type { Prisma } from '@client';
import {
  type Decision,
  decisions,
  type EvaluationResult,
  evaluationResults,
  type Initiative,
  type InitiativeContent,
  type Phase,
  type PhaseStep,
  type Protection,
  phases,
  protections,
} from '../../domain/initiative/initiative';
import type { PilotFacts } from '../../domain/initiative/pilot-health';
import { parseSpread } from '../parse-row';

const stepColumns = { select: { phase: true, since: true }, orderBy: { position: 'asc' } } as const;
const areaColumns = {
  select: { areaId: true },
  orderBy: [{ area: { position: 'asc' } }, { areaId: 'asc' }],
} satisfies Prisma.Initiative$areasArgs;

/** What the rules of pilot health read of an initiative. */
export const factColumns = {
  technologyId: true,
  phase: true,
  purpose: true,
  plannedEnd: true,
  decision: true,
  decisionDate: true,
  evaluation: true,
  result: true,
  operationPath: true,
  businessCase: true,
  areas: areaColumns,
  phases: stepColumns,
} satisfies Prisma.InitiativeSelect;

/** What a row of a list reads: no more of the long texts than the rules need. */
export const rowColumns = {
  ...factColumns,
  id: true,
  title: true,
  phaseSince: true,
  owner: true,
  startDate: true,
  spread: true,
  version: true,
} satisfies Prisma.InitiativeSelect;

/** All that is said of an initiative. */
export const wholeColumns = {
  ...rowColumns,
  need: true,
  expected: true,
  measured: true,
  businessLink: true,
  decisionReason: true,
  partners: true,
  supplier: true,
  citizenContact: true,
  usesAi: true,
  dataProtection: true,
  ethics: true,
  ethicsNote: true,
} satisfies Prisma.InitiativeSelect;

export type FactRow = Prisma.InitiativeGetPayload<{ select: typeof factColumns }>;
export type WholeRow = Prisma.InitiativeGetPayload<{ select: typeof wholeColumns }>;

/** Words from a fixed list are text in the database; anything else there is a fault, and is read as nobody having said. */
function oneOf<T extends string>(list: readonly T[], text: string): T | null {
  return list.find((word) => word === text) ?? null;
}

export const parseDecision = (text: string): Decision | null => oneOf(decisions, text);
export const parseEvaluationResult = (text: string): EvaluationResult | null => oneOf(evaluationResults, text);
const parseProtection = (text: string): Protection | null => oneOf(protections, text);
export const parseDay = (text: string): string | null => (text === '' ? null : text);

/** A phase that is none of ours is a fault, and is read as the first. */
export function parsePhase(text: string): Phase {
  return oneOf(phases, text) ?? 'idea';
}

export function parseSteps(rows: readonly { phase: string; since: string }[]): PhaseStep[] {
  return rows.map(({ phase, since }) => ({ phase: parsePhase(phase), since }));
}

function parseYesNo(text: string): boolean | null {
  return text === '' ? null : text === 'yes';
}

/** What the rules of pilot health read, of one stored initiative. */
export function parseFacts(row: FactRow): PilotFacts {
  return {
    technologyId: row.technologyId,
    areaIds: row.areas.map(({ areaId }) => areaId),
    phase: parsePhase(row.phase),
    steps: parseSteps(row.phases),
    purpose: row.purpose,
    plannedEnd: parseDay(row.plannedEnd),
    decision: parseDecision(row.decision),
    decisionDate: parseDay(row.decisionDate),
    evaluation: row.evaluation,
    result: parseEvaluationResult(row.result),
    operationPath: row.operationPath,
    businessCase: parseYesNo(row.businessCase),
  };
}

/** One stored initiative as the rules read it. */
export function parseInitiative(row: WholeRow): Initiative {
  return {
    ...parseFacts(row),
    id: row.id,
    title: row.title,
    owner: row.owner,
    need: row.need,
    startDate: parseDay(row.startDate),
    expected: row.expected,
    measured: row.measured,
    businessLink: row.businessLink,
    decisionReason: row.decisionReason,
    partners: row.partners.split('\n').filter((name) => name !== ''),
    supplier: row.supplier,
    spread: parseSpread(row.spread),
    citizenContact: parseYesNo(row.citizenContact),
    usesAi: parseYesNo(row.usesAi),
    dataProtection: parseProtection(row.dataProtection),
    ethics: parseYesNo(row.ethics),
    ethicsNote: row.ethicsNote,
  };
}

/** What is said of an initiative, without where it stands. */
export function contentOf({ id: _id, phase: _phase, steps: _steps, ...content }: Initiative): InitiativeContent {
  return content;
}
