import { randomUUID } from 'node:crypto';
import { contentProblems } from '../../domain/initiative/content-problems';
import type { InitiativeContent, Phase } from '../../domain/initiative/initiative';
import { changedFields, normaliseContent } from '../../domain/initiative/normalise-content';
import { addStep } from '../../domain/initiative/phase-change';
import { failure, failureWith, type Result, success } from '../../domain/result';
import type { Audit, Tx } from '../transaction';
import { auditedInitiative, auditedInitiativeChange } from './audited-initiative';
import { conflictOf, findInitiative } from './find-initiative';
import { knownTo } from './initiative-context';
import type { InitiativeFailure } from './initiative-failure';
import { contentOf } from './parse-initiative';
import { toColumns } from './write-initiative';
import { writeSteps } from './write-steps';

/** Where a change of initiatives is made: inside a transaction, by somebody of the kommune who may. */
export type StoreScope = {
  readonly tx: Tx;
  readonly audit: Audit;
  readonly kommuneId: string;
  readonly actorId: string | null;
};

export type NewInitiative = {
  readonly content: InitiativeContent;
  readonly phase: Phase;
  /** When it came into its phase, and the day it is written; ISO yyyy-mm-dd. */
  readonly since: string;
  readonly today: string;
};

export type PhaseInput = {
  readonly id: string;
  readonly version: number;
  readonly phase: Phase;
  readonly since: string;
  readonly today: string;
};

/** An initiative as it stands after a change; `changed` is false where it said the same already. */
export type SavedInitiative = { readonly id: string; readonly version: number; readonly changed: boolean };

/**
 * Stores a new initiative with its first step and its audit row. `invalid` with its problems; `not_found` for an area or a technology
 * that the kommune does not have. Asks no permission: the caller has.
 */
export async function storeNewInitiative(
  { tx, audit, kommuneId, actorId }: StoreScope,
  { content: given, phase, since, today }: NewInitiative,
): Promise<Result<SavedInitiative, InitiativeFailure>> {
  const content = normaliseContent(given);
  const problems = contentProblems(content);
  const { steps, problem } = addStep([], { phase, since }, today);
  if (problems.length > 0 || steps === null)
    return failureWith('invalid', 'problems', { content: problems, phase: problem });
  const unknown = await unknownNames(tx, { kommuneId, content, before: null });
  if (unknown !== null) return failure('not_found', unknown);
  const id = randomUUID();
  const signed = { kommuneId, createdById: actorId, updatedById: actorId };
  const data = { id, ...toColumns(content), phase, phaseSince: since, ...signed };
  await tx.initiative.create({ data, select: { id: true } });
  await tx.initiativeArea.createMany({ data: content.areaIds.map((areaId) => ({ initiativeId: id, areaId })) });
  await tx.initiativePhase.create({ data: { initiativeId: id, position: 1, phase, since, recordedById: actorId } });
  const entry = { action: 'initiative.created', entity: 'initiative', entityId: id, kommuneId, actorId };
  await audit({ ...entry, after: { ...auditedInitiative(content), phase, since } });
  return success({ id, version: 1, changed: true });
}

/**
 * Stores what an initiative says over the version it was made from, with its audit row. The same content again is a success whatever
 * its version, as for a placement. `conflict` is `changed` or `archived`. Asks no permission: the caller has.
 */
export async function storeInitiative(
  { tx, audit, kommuneId, actorId }: StoreScope,
  {
    id,
    version,
    content: given,
  }: { readonly id: string; readonly version: number; readonly content: InitiativeContent },
): Promise<Result<SavedInitiative, InitiativeFailure>> {
  const found = await findInitiative(tx, kommuneId, id);
  if (found === null) return failure('not_found', 'no-initiative');
  if (found.archived) return conflictOf(tx, kommuneId, { id, reason: 'archived' });
  const before = contentOf(found.initiative);
  const content = normaliseContent(given);
  const changed = changedFields(before, content);
  if (changed.length === 0) return success({ id, version: found.version, changed: false });
  const problems = contentProblems(content);
  if (problems.length > 0) return failureWith('invalid', 'problems', { content: problems, phase: null });
  const unknown = await unknownNames(tx, { kommuneId, content, before });
  if (unknown !== null) return failure('not_found', unknown);
  const written = await writeOver({ tx, kommuneId, actorId }, { id, version, data: toColumns(content) });
  if (!written) return conflictOf(tx, kommuneId, { id });
  if (changed.includes('areaIds')) await replaceAreas(tx, id, content.areaIds);
  const entry = { action: 'initiative.saved', entity: 'initiative', entityId: id, kommuneId, actorId };
  await audit({ ...entry, ...auditedInitiativeChange(before, content) });
  return success({ id, version: version + 1, changed: true });
}

/**
 * Stores a step to another phase, another day for the one it stands in, or that the last step was taken back; the same again writes
 * nothing. `invalid` for a day to come or before its last step; `conflict` as for a save. Asks no permission: the caller has.
 */
export async function storePhase(
  { tx, audit, kommuneId, actorId }: StoreScope,
  { id, version, phase, since, today }: PhaseInput,
): Promise<Result<SavedInitiative, InitiativeFailure>> {
  const found = await findInitiative(tx, kommuneId, id);
  if (found === null) return failure('not_found', 'no-initiative');
  if (found.archived) return conflictOf(tx, kommuneId, { id, reason: 'archived' });
  const { initiative } = found;
  const { steps, problem } = addStep(initiative.steps, { phase, since }, today);
  if (steps === null) return failureWith('invalid', 'problems', { content: [], phase: problem });
  if (steps === initiative.steps) return success({ id, version: found.version, changed: false });
  const stands = steps.at(-1) ?? { phase, since };
  const data = { phase, phaseSince: stands.since };
  const written = await writeOver({ tx, kommuneId, actorId }, { id, version, data });
  if (!written) return conflictOf(tx, kommuneId, { id });
  await writeSteps(tx, { initiativeId: id, before: initiative.steps, after: steps, actorId });
  const entry = { action: 'initiative.phase', entity: 'initiative', entityId: id, kommuneId, actorId };
  await audit({ ...entry, before: initiative.steps.at(-1), after: stands });
  return success({ id, version: version + 1, changed: true });
}

type Over = {
  readonly id: string;
  readonly version: number;
  readonly data: Partial<ReturnType<typeof toColumns>> & {
    readonly phase?: string;
    readonly phaseSince?: string;
    readonly archivedAt?: Date | null;
  };
};

/** Writes columns over a version; false when somebody has saved it since, and nothing was written. */
export async function writeOver(
  { tx, kommuneId, actorId }: Omit<StoreScope, 'audit'>,
  { id, version, data }: Over,
): Promise<boolean> {
  const signed = { version: version + 1, updatedAt: new Date(), updatedById: actorId };
  const { count } = await tx.initiative.updateMany({ where: { id, kommuneId, version }, data: { ...data, ...signed } });
  return count === 1;
}

async function replaceAreas(tx: Tx, initiativeId: string, areaIds: readonly string[]): Promise<void> {
  await tx.initiativeArea.deleteMany({ where: { initiativeId } });
  await tx.initiativeArea.createMany({ data: areaIds.map((areaId) => ({ initiativeId, areaId })) });
}

type Named = {
  readonly kommuneId: string;
  readonly content: InitiativeContent;
  readonly before: InitiativeContent | null;
};

/** What the kommune does not have; what it had before may stay, an archived area too. */
async function unknownNames(tx: Tx, { kommuneId, content, before }: Named): Promise<string | null> {
  const areaIds = content.areaIds.filter((id) => !(before?.areaIds ?? []).includes(id));
  if (areaIds.length > 0) {
    const known = await tx.area.count({ where: { id: { in: areaIds }, kommuneId, archivedAt: null } });
    if (known !== areaIds.length) return 'no-area';
  }
  const { technologyId } = content;
  if (technologyId === before?.technologyId) return null;
  const known = await tx.technology.count({ where: { id: technologyId, ...knownTo(kommuneId) } });
  return known === 1 ? null : 'no-technology';
}
