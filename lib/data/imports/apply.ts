import type { Viewer } from '../../domain/access';
import type { PlannedChange } from '../../domain/copy-answers';
import { cellId } from '../../domain/copy-answers';
import { emptyContent, normalisePlacement } from '../../domain/placement-content';
import { failure, type Result, success } from '../../domain/result';
import { technologyKey } from '../../import/technology-key';
import { applyChangeSet, recordChangeSet } from '../placements/change-set';
import { makeRadar } from '../radars/radars';
import { type Audit, inTransaction, type Tx } from '../transaction';
import { archiveAreas, makeAreas, mapNewAreas, type SheetAreas } from './areas';
import { findOpenImport, type OpenImport } from './draft';
import type { ImportEffects } from './effects';
import { type PlannedImport, planOpenImport } from './plan';
import { isComparable, makeOwnReference, type OwnReferenceInput, ownReferenceHead } from './reference';
import { makeTechnologies, type SheetTechnologies } from './technologies';

export type ApplyInput = {
  readonly id: string;
  /** Of the plan that was shown. */
  readonly fingerprint: string;
  /** Whether areas without answers give way to the sheet's own. */
  readonly archiveBlank: boolean;
  /** The kommune's own reference, to be made from the sheet's rings; null when it is not wanted. */
  readonly reference: OwnReferenceInput | null;
  /** The sector of a technology that the sheet has in none. */
  readonly otherCategory: string;
};

export type Applied = { readonly changeSetId: string; readonly year: number; readonly answers: number };

/**
 * Carries a review out, all of it in one transaction or nothing. `conflict` `changed` when what is stored has become another
 * than what was shown, `imported`, or `nothing-to-change` where there are neither answers nor a wanted reference; `invalid`
 * with `source-missing`, `too-many-areas` or `too-many-technologies`.
 */
export async function applyImport(viewer: Viewer, input: ApplyInput): Promise<Result<Applied, never>> {
  if (input.reference !== null && input.reference.source.trim() === '') return failure('invalid', 'source-missing');
  return inTransaction<Applied, never>(async (tx, audit) => {
    const found = await findOpenImport(tx, viewer, input.id);
    if (!found.ok) return found;
    const { kommuneId } = found.value;
    if (found.value.kind !== 'radar' || kommuneId === null) return failure('invalid', 'malformed');
    const open = { ...found.value, kommuneId };
    const planned = await planOpenImport(tx, open);
    if (planned.fingerprint !== input.fingerprint) return failure('conflict', 'changed');
    if (!storesSomething(planned, input)) return failure('conflict', 'nothing-to-change');
    return carryOut({ tx, audit, viewer, input, open, planned });
  });
}

/** A sheet that says what the radar says may still bring its rings. */
function storesSomething({ plan: { counts, references } }: PlannedImport, { reference }: ApplyInput): boolean {
  return counts.new + counts.changed + counts.notes > 0 || (reference !== null && references.some(isComparable));
}

type Work = {
  readonly tx: Tx;
  readonly audit: Audit;
  readonly viewer: Viewer;
  readonly input: ApplyInput;
  readonly open: OpenImport & { readonly kommuneId: string };
  readonly planned: PlannedImport;
};

async function carryOut(work: Work): Promise<Result<Applied, never>> {
  const { tx, audit, viewer, input, open, planned } = work;
  const { kommuneId, year, fileName } = open;
  const archiving = input.archiveBlank ? planned.archivable : [];
  const areas = await makeAreas(tx, kommuneId, { areas: planned.plan.areas, archiving: archiving.length });
  if (!areas.ok) return areas;
  const radar = await radarOf(work);
  if (!radar.ok) return radar;
  await mapNewAreas(tx, radar.value.editionId, { areas: planned.plan.areas, areaOf: areas.value.areaOf });
  await archiveAreas(tx, kommuneId, archiving);
  const { otherCategory } = input;
  const technologies = await makeTechnologies(tx, { ...radar.value, kommuneId, otherCategory }, planned);
  if (!technologies.ok) return technologies;
  const changes = plannedChanges(planned, areas.value, technologies.value);
  const by = { radarId: radar.value.id, kommuneId, actorId: viewer.userId };
  const set = { ...by, kind: 'import' as const, title: fileName, changes };
  const applied = changes.length > 0 ? await applyChangeSet(tx, audit, set) : await recordChangeSet(tx, audit, set);
  if (!applied.ok) return failure(applied.code, applied.reason);
  const reference = await referenceOf(work, technologies.value);
  if (!reference.ok) return reference;
  const { changeSetId } = applied.value;
  const { new: fresh, changed } = planned.plan.counts;
  const { createdAreaIds, restoredAreaIds } = areas.value;
  await close(work, changeSetId, {
    ...{ year, answers: fresh + changed, createdAreaIds: [...createdAreaIds], restoredAreaIds: [...restoredAreaIds] },
    archivedAreaIds: [...archiving],
    technologyIds: [...technologies.value.technologyIds],
    editionId: reference.value,
  });
  return success({ changeSetId, year, answers: fresh + changed });
}

async function radarOf({ tx, audit, viewer, open, planned }: Work) {
  const { radarId, editionId } = planned.target;
  if (editionId === null) throw new Error('A radar has an edition');
  if (radarId !== null) return success({ id: radarId, editionId });
  const { kommuneId, year } = open;
  const made = await makeRadar(tx, audit, { kommuneId, actorId: viewer.userId, year, editionId });
  return made.ok ? success({ id: made.value.id, editionId }) : failure(made.code, made.reason);
}

/** What is written: answers that are new or changed, and notes; each from the version it was planned from. */
function plannedChanges(
  { plan, target }: PlannedImport,
  { areaOf }: SheetAreas,
  { idOf }: SheetTechnologies,
): PlannedChange[] {
  const stored = new Map(target.cells.map((cell) => [cellId(cell), cell]));
  return plan.rows.flatMap(({ technology, cells }) =>
    cells.flatMap(({ column, outcome, to, note }): PlannedChange[] => {
      const technologyId = technology === null ? undefined : idOf.get(technologyKey(technology));
      const areaId = areaOf.get(column);
      const writes = outcome === 'new' || outcome === 'changed' || note !== null;
      if (!writes || technologyId === undefined || areaId === undefined) return [];
      const current = stored.get(cellId({ technologyId, areaId }));
      const before = current?.content ?? null;
      const said = { ...(before ?? emptyContent), answer: to, note: note ?? before?.note ?? '' };
      const after = normalisePlacement(said);
      return [{ technologyId, areaId, before, versionBefore: current?.version ?? 0, after }];
    }),
  );
}

async function referenceOf(work: Work, { idOf }: SheetTechnologies): Promise<Result<string | null, never>> {
  const { tx, audit, viewer, input, open, planned } = work;
  if (input.reference === null) return success(null);
  const areaNames = new Map(planned.target.editionAreas.map(({ id, name }) => [id, name]));
  const { otherCategory } = input;
  const head = ownReferenceHead(input.reference, open);
  const made = await makeOwnReference(tx, audit, { viewer, planned, head, otherCategory, idOf, areaNames });
  return made.ok ? success(made.value.id) : made;
}

/** The sheet itself is forgotten; what it made is kept, so that it can be undone. */
async function close({ tx, audit, viewer, open }: Work, changeSetId: string, effects: ImportEffects): Promise<void> {
  const { id, kommuneId, fileName } = open;
  await tx.importDraft.update({
    where: { id },
    data: { status: 'imported', changeSetId, tables: '', mapping: JSON.stringify(effects) },
    select: { id: true },
  });
  const entry = { action: 'import.applied', entity: 'import', entityId: id, kommuneId, actorId: viewer.userId };
  await audit({ ...entry, after: { fileName, changeSetId, ...effects } });
}
