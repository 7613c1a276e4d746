import { emptyContent, placementProblems } from '../../domain/placement-content';
import type { PlanArea, PlanCell, PlanRow, PlanTechnology } from '../../import/import-plan';
import { readEditionRings, readShownRings } from '../placements/edition-rings';
import type { Tx } from '../transaction';
import type { PlannedImport } from './plan';

/** A cell of the sheet whose answer is imported without the reason that Pejling otherwise asks for. */
export type MissingReason = {
  readonly cell: string;
  readonly column: string;
  readonly technology: PlanTechnology;
};

/**
 * The answers “not relevant” that a review would store where the edition's ring asks for a reason: a sheet has no place for
 * one, so they are imported, and named.
 */
export async function readMissingReasons(
  client: Tx,
  kommuneId: string,
  { plan, target }: Pick<PlannedImport, 'plan' | 'target'>,
): Promise<MissingReason[]> {
  const { editionId } = target;
  if (editionId === null) return [];
  const missing: MissingReason[] = [];
  for (const { column, area } of plan.areas) {
    const found = plan.rows.flatMap((row) => asked(row, column));
    if (found.length === 0) continue;
    const rings = await ringsOf(client, { kommuneId, editionId }, { column, area });
    const needed = ({ id }: Asked) => {
      const content = { ...emptyContent, answer: 'not-relevant' as const };
      return placementProblems(content, rings.get(id) ?? null).includes('reason-needed');
    };
    missing.push(...found.filter(needed).map(({ id: _id, ...reason }) => reason));
  }
  return missing;
}

type Asked = MissingReason & { readonly id: string };

function asked({ technology, cells }: PlanRow, column: string): Asked[] {
  if (technology?.kind !== 'known') return [];
  const here = cells.filter((cell) => cell.column === column && isStoredNow(cell) && cell.to === 'not-relevant');
  return here.map(({ cell }) => ({ cell, column, technology, id: technology.id }));
}

function isStoredNow({ outcome }: PlanCell): boolean {
  return outcome === 'new' || outcome === 'changed';
}

type Where = { readonly kommuneId: string; readonly editionId: string };

function ringsOf(client: Tx, where: Where, { column, area }: { readonly column: string; readonly area: PlanArea }) {
  if (area.kind === 'new-area') return readShownRings(client, where, { id: column, editionAreaId: area.editionAreaId });
  return readEditionRings(client, { ...where, areaId: area.kind === 'area' ? area.areaId : null });
}
