import { randomUUID } from 'node:crypto';
import { failure, type Result, success } from '../../domain/result';
import type { ExistingInitiative, PlannedInitiative } from '../../import/initiatives/initiative-plan';
import { auditedInitiative, auditedInitiativeChange } from '../initiatives/audited-initiative';
import { type StoreScope, writeOver } from '../initiatives/store-initiative';
import { toColumns } from '../initiatives/write-initiative';
import type { InitiativeEffects } from './initiatives-done';

/**
 * Stores what was planned in the same transaction, each with its audit row. The plan has seen to names, lengths and days; what remains
 * is that nobody has saved one of them since: `conflict` `changed-meanwhile`. Few statements a row: a sheet may have two thousand.
 */
export async function storePlanned(
  scope: StoreScope,
  planned: readonly PlannedInitiative[],
): Promise<Result<InitiativeEffects, never>> {
  const made = await storeNew(
    scope,
    planned.filter(({ kind }) => kind === 'new'),
  );
  const changed: InitiativeEffects['changed'] = [];
  for (const one of planned) {
    if (one.kind !== 'changed' || one.existing === null) continue;
    const written = await storeChange(scope, one, one.existing);
    if (!written) return failure('conflict', 'changed-meanwhile');
    const { id, version, content, phase } = one.existing;
    changed.push({ id, version: version + 1, before: content, moved: one.phase !== phase });
  }
  return success({ made, changed });
}

/** How many rows one statement stores: both databases take a limited number of values. */
const batch = 200;

async function storeNew(scope: StoreScope, planned: readonly PlannedInitiative[]): Promise<InitiativeEffects['made']> {
  const { tx, audit, kommuneId, actorId } = scope;
  const made = planned.map((one) => ({ ...one, id: randomUUID() }));
  const signed = { kommuneId, createdById: actorId, updatedById: actorId };
  for (let start = 0; start < made.length; start += batch) {
    const rows = made.slice(start, start + batch);
    await tx.initiative.createMany({
      data: rows.map(({ id, content, phase, since }) => {
        return { id, ...toColumns(content), phase, phaseSince: since, ...signed };
      }),
    });
    await tx.initiativeArea.createMany({
      data: rows.flatMap(({ id, content }) => content.areaIds.map((areaId) => ({ initiativeId: id, areaId }))),
    });
    await tx.initiativePhase.createMany({
      data: rows.map(({ id, phase, since }) => ({ ...firstStep(id, actorId), phase, since })),
    });
  }
  for (const { id, content, phase, since } of made) {
    const entry = { action: 'initiative.created', entity: 'initiative', entityId: id, kommuneId, actorId };
    await audit({ ...entry, after: { ...auditedInitiative(content), phase, since } });
  }
  return made.map(({ id }) => ({ id, version: 1 }));
}

function firstStep(initiativeId: string, recordedById: string | null) {
  return { initiativeId, position: 1, recordedById };
}

/** Words and phase in one; false when somebody has saved it since. */
async function storeChange(
  scope: StoreScope,
  { content, phase, since, changed }: PlannedInitiative,
  { id, version, content: before, phase: phaseBefore, since: sinceBefore }: ExistingInitiative,
): Promise<boolean> {
  const { tx, audit, kommuneId, actorId } = scope;
  const moved = phase !== phaseBefore;
  const step = moved ? { phase, phaseSince: since } : {};
  if (!(await writeOver(scope, { id, version, data: { ...toColumns(content), ...step } }))) return false;
  if (changed.includes('areas')) {
    await tx.initiativeArea.deleteMany({ where: { initiativeId: id } });
    await tx.initiativeArea.createMany({ data: content.areaIds.map((areaId) => ({ initiativeId: id, areaId })) });
  }
  const entry = { entity: 'initiative', entityId: id, kommuneId, actorId };
  if (changed.some((column) => column !== 'phase'))
    await audit({ ...entry, action: 'initiative.saved', ...auditedInitiativeChange(before, content) });
  if (moved) {
    const position = 1 + (await tx.initiativePhase.count({ where: { initiativeId: id } }));
    await tx.initiativePhase.create({ data: { initiativeId: id, position, phase, since, recordedById: actorId } });
    const steps = { before: { phase: phaseBefore, since: sinceBefore }, after: { phase, since } };
    await audit({ ...entry, action: 'initiative.phase', ...steps });
  }
  return true;
}
