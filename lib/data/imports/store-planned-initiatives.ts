import { randomUUID } from 'node:crypto';
import type { PhaseStep } from '../../domain/initiative/initiative';
import { addStep } from '../../domain/initiative/phase-change';
import { failure, type Result, success } from '../../domain/result';
import type { ExistingInitiative, PlannedInitiative } from '../../import/initiatives/initiative-plan';
import { auditedInitiative, auditedInitiativeChange } from '../initiatives/audited-initiative';
import { parseSteps } from '../initiatives/parse-initiative';
import { type StoreScope, writeOver } from '../initiatives/store-initiative';
import { toColumns } from '../initiatives/write-initiative';
import { writeSteps } from '../initiatives/write-steps';
import type { AuditEntry, Tx } from '../transaction';
import type { InitiativeEffects } from './initiatives-done';

/**
 * Stores what was planned in the same transaction, each with its audit row. The plan has seen to names, lengths and days; what remains
 * is that nobody has saved one of them since: `conflict` `changed-meanwhile`. Few statements a row: a sheet may have more than two thousand.
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
  const told: AuditEntry[] = [];
  const telling: StoreScope = { ...scope, audit: async (entry) => void told.push(...[entry].flat()) };
  for (const one of planned) {
    if (one.kind !== 'changed' || one.existing === null) continue;
    const written = await storeChange(telling, one, one.existing);
    if (written === null) return failure('conflict', 'changed-meanwhile');
    const { id, version, content } = one.existing;
    changed.push({ id, version: version + 1, before: content, ...written });
  }
  await scope.audit(told);
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
  const entry = { action: 'initiative.created', entity: 'initiative', kommuneId, actorId };
  await audit(
    made.map(({ id, content, phase, since }) => {
      return { ...entry, entityId: id, after: { ...auditedInitiative(content), phase, since } };
    }),
  );
  return made.map(({ id }) => ({ id, version: 1 }));
}

function firstStep(initiativeId: string, recordedById: string | null) {
  return { initiativeId, position: 1, recordedById };
}

type Written = Pick<InitiativeEffects['changed'][number], 'moved' | 'takenBack'>;

/** Words and phase in one; null when somebody has saved it since. */
async function storeChange(
  scope: StoreScope,
  { content, phase, since, changed }: PlannedInitiative,
  { id, version, content: before, phase: phaseBefore, since: sinceBefore }: ExistingInitiative,
): Promise<Written | null> {
  const { tx, audit, kommuneId, actorId } = scope;
  const moved = phase !== phaseBefore;
  const way = moved ? await changeOfWay(tx, id, { phase, since }) : null;
  const step = way === null ? {} : { phase, phaseSince: way.stands.since };
  if (!(await writeOver(scope, { id, version, data: { ...toColumns(content), ...step } }))) return null;
  if (changed.includes('areas')) {
    await tx.initiativeArea.deleteMany({ where: { initiativeId: id } });
    await tx.initiativeArea.createMany({ data: content.areaIds.map((areaId) => ({ initiativeId: id, areaId })) });
  }
  const entry = { entity: 'initiative', entityId: id, kommuneId, actorId };
  if (changed.some((column) => column !== 'phase'))
    await audit({ ...entry, action: 'initiative.saved', ...auditedInitiativeChange(before, content) });
  if (way === null) return { moved };
  await writeSteps(tx, { initiativeId: id, ...way, actorId });
  const steps = { before: { phase: phaseBefore, since: sinceBefore }, after: way.stands };
  await audit({ ...entry, action: 'initiative.phase', ...steps });
  const takenBack = way.after.length < way.before.length ? way.before.at(-1) : undefined;
  return takenBack === undefined ? { moved } : { moved, takenBack };
}

type Way = { readonly before: readonly PhaseStep[]; readonly after: readonly PhaseStep[]; readonly stands: PhaseStep };

/** The way before and after, by the rule that a change by hand follows. The plan has judged the day already. */
async function changeOfWay(tx: Tx, initiativeId: string, step: PhaseStep): Promise<Way> {
  const where = { initiativeId };
  const select = { phase: true, since: true } as const;
  const before = parseSteps(await tx.initiativePhase.findMany({ where, select, orderBy: { position: 'asc' } }));
  const after = addStep(before, step, step.since).steps ?? [...before, step];
  return { before, after, stands: after.at(-1) ?? step };
}
