import {
  emptyContent,
  normalisePlacement,
  type PlacementContent,
  type PlacementProblem,
  placementProblems,
  sameContent,
} from '../../domain/placement-content';
import { failure, failureWith, type Result, success } from '../../domain/result';
import type { Audit, Tx } from '../transaction';
import { auditedChange } from './audited-content';
import type { CellInput } from './cell-input';
import { readEditionRings } from './edition-rings';
import type { FillScope } from './fill-scope';
import { readCells, readNames, type SavedBy, scopeOf, writeCell } from './stored-cells';

/** A cell as it stands after a save; `changed` is false where it said the same already. */
export type SavedCell = { readonly content: PlacementContent; readonly version: number; readonly changed: boolean };

/** Who has saved the cell in the meantime, and what it says now. */
export type CellConflict = {
  readonly content: PlacementContent;
  readonly version: number;
  /** Null when the account is gone. */
  readonly changedBy: string | null;
  /** ISO 8601; null when the cell is gone. */
  readonly changedAt: string | null;
};

export type SaveDetail = CellConflict | readonly PlacementProblem[];

/**
 * Saves one cell inside a transaction, with its audit row. `conflict` when somebody has saved it since; `invalid` with
 * the problems; `not_found` for a technology that is not on the radar.
 *
 * The same content again is a success whatever its version: a request that is sent twice because its answer was lost
 * must not be in conflict with itself.
 */
export async function saveCell(
  { tx, audit }: { readonly tx: Tx; readonly audit: Audit },
  scope: FillScope,
  input: CellInput,
): Promise<Result<SavedCell, SaveDetail>> {
  const { technologyId, version } = input;
  if (!(await isOnRadar(tx, scope, technologyId))) return failure('not_found', 'no-technology');
  const content = normalisePlacement(input.content);
  const cell = await currentCell(tx, scope, technologyId);
  if (sameContent(cell.content, content)) return success({ content, version: cell.version, changed: false });
  const problems = await problemsOf(tx, scope, { technologyId, content });
  if (problems.length > 0) return failureWith('invalid', 'problems', problems);
  const { radarId, areaId, actorId, kommuneId } = scope;
  const written =
    cell.version === version && (await writeCell(tx, { radarId, technologyId, areaId, version, content, actorId }));
  if (!written) return failureWith('conflict', 'changed', await conflictOf(tx, scope, technologyId));
  const entity = { entity: 'placement', entityId: `${radarId}/${technologyId}/${scopeOf(areaId)}` };
  const change = auditedChange(version === 0 ? null : cell.content, content);
  await audit({ action: 'placement.saved', ...entity, kommuneId, actorId, ...change });
  return success({ content, version: version + 1, changed: true });
}

async function isOnRadar(tx: Tx, { radarId, editionId }: FillScope, technologyId: string): Promise<boolean> {
  const inEdition = await tx.editionTechnology.count({ where: { editionId, technologyId } });
  return inEdition > 0 || (await tx.radarTechnology.count({ where: { radarId, technologyId } })) > 0;
}

type Current = Pick<SavedBy, 'content' | 'version'> & Partial<Pick<SavedBy, 'changedById' | 'changedAt'>>;

async function currentCell(tx: Tx, { radarId, areaId }: FillScope, technologyId: string): Promise<Current> {
  const [cell] = await readCells(tx, radarId, { scope: scopeOf(areaId), technologyId });
  return cell ?? { content: emptyContent, version: 0 };
}

/** The edition is only asked where its ring matters, which is seldom. */
async function problemsOf(
  tx: Tx,
  scope: FillScope,
  { technologyId, content }: { technologyId: string; content: PlacementContent },
): Promise<PlacementProblem[]> {
  const asked = content.answer === 'not-relevant' && content.reason === '';
  const ring = asked ? ((await readEditionRings(tx, scope)).get(technologyId) ?? null) : null;
  return placementProblems(content, ring);
}

async function conflictOf(tx: Tx, scope: FillScope, technologyId: string): Promise<CellConflict> {
  const { content, version, changedById, changedAt } = await currentCell(tx, scope, technologyId);
  const names = await readNames(tx, scope.kommuneId, [changedById ?? null]);
  const changedBy = names.get(changedById ?? '') ?? null;
  return { content, version, changedBy, changedAt: changedAt?.toISOString() ?? null };
}
