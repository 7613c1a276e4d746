import { createHash } from 'node:crypto';
import { archivableAreas } from '../../import/archivable-areas';
import { fitMapping } from '../../import/fit-mapping';
import type { ImportMapping } from '../../import/import-mapping';
import type { ImportPlan } from '../../import/import-plan';
import { isStored } from '../../import/is-stored';
import { planImport } from '../../import/plan-import';
import { technologyKey } from '../../import/technology-key';
import type { Tx } from '../transaction';
import type { OpenImport } from './draft';
import { currentPlacements, type ImportTarget, readTarget } from './target';

/** What a review will do if it is carried out now. */
export type PlannedImport = {
  readonly target: ImportTarget;
  readonly mapping: ImportMapping;
  readonly plan: ImportPlan;
  /** Areas without answers that the sheet's own can take the place of. */
  readonly archivable: readonly string[];
  /** How many technologies the radar or the edition would have. */
  readonly technologies: number;
  /** Changes whenever anything that would be stored does: what was shown is what is stored, or nothing. */
  readonly fingerprint: string;
};

/** Plans a review against what is stored now, inside a transaction where one is given. */
export async function planOpenImport(client: Tx, open: OpenImport): Promise<PlannedImport> {
  const { kind, table } = open;
  const target = await readTarget(client, open);
  const mapping = fitMapping({ kind, table, mapping: open.choices.mapping }, target);
  const plan = planImport(table, mapping, currentPlacements(target));
  const archivable = archivableAreas(plan, target.blankAreaIds);
  const technologies = countTechnologies(plan, target);
  return { target, mapping, plan, archivable, technologies, fingerprint: fingerprintOf(plan, archivable) };
}

function countTechnologies(plan: ImportPlan, { technologies, editionId }: ImportTarget): number {
  const placed = plan.references.filter(({ ring, level }) => ring !== null || level !== null);
  if (editionId === null) return new Set(placed.map(({ technology }) => technologyKey(technology))).size;
  const placeOf = new Map(technologies.map(({ id, place }) => [id, place]));
  const added = plan.rows.filter(({ technology, cells }) => {
    if (technology === null || !isStored({ cells })) return false;
    return technology.kind === 'local' || placeOf.get(technology.id) === 'elsewhere';
  });
  return technologies.filter(({ place }) => place !== 'elsewhere').length + added.length;
}

function fingerprintOf({ areas, rows, references }: ImportPlan, archivable: readonly string[]): string {
  const cells = rows.flatMap(({ technology, cells: planned }) =>
    planned.map(({ cell, column, outcome, from, to, note }) => [technology, cell, column, outcome, from, to, note]),
  );
  const content = JSON.stringify([areas, cells, references, archivable]);
  return createHash('sha256').update(content).digest('base64url');
}
