import { isAnswered } from '../../domain/answer';
import { copyAnswers, type PlannedChange, type StoredCell } from '../../domain/copy-answers';
import { placementProblems } from '../../domain/placement-content';
import type { Tx } from '../transaction';
import { readEditionRings } from './edition-rings';
import { type FillScope, radarTechnologyIds } from './fill-scope';
import { readCells, scopeOf } from './stored-cells';

/** Where answers can be copied from: the same list a year ago, or another area of the same radar. */
export type CopySource =
  | { readonly kind: 'year'; readonly year: number; readonly radarId: string }
  /** `areaId` null is the combined radar. */
  | { readonly kind: 'area'; readonly areaId: string | null; readonly name: string | null };

/** A source, and how many unanswered cells it has an answer for. */
export type CopyChoice = CopySource & { readonly count: number };

/** Every source that would fill at least one cell of the scope: the nearest earlier year first, then the areas in their order. */
export async function listCopySources(client: Tx, scope: FillScope): Promise<CopyChoice[]> {
  const choices: CopyChoice[] = [];
  for (const source of await copyCandidates(client, scope)) {
    const { changes } = await planCopy(client, scope, source);
    if (changes.length > 0) choices.push({ ...source, count: changes.length });
  }
  return choices;
}

/** The nearest earlier year, and every other area that has an answer. */
export async function copyCandidates(client: Tx, scope: FillScope): Promise<CopySource[]> {
  return [...(await earlierYear(client, scope)), ...(await otherAreas(client, scope))];
}

export type CopyPlan = {
  readonly changes: readonly PlannedChange[];
  /** How many answers stay behind, because they lack the reason that they must have where they would go. */
  readonly withoutReason: number;
};

/**
 * What copying from a source would change; only cells without an answer. A reason goes with its answer. A "not relevant"
 * that has none is not copied to where the edition shows the technology as ready: nobody could have saved it there by hand.
 */
export async function planCopy(client: Tx, scope: FillScope, source: CopySource): Promise<CopyPlan> {
  const from = await readCells(client, source.kind === 'year' ? source.radarId : scope.radarId, {
    scope: scopeOf(source.kind === 'year' ? scope.areaId : source.areaId),
  });
  const to = await readCells(client, scope.radarId, { scope: scopeOf(scope.areaId) });
  const ids = await radarTechnologyIds(client, { id: scope.radarId, editionId: scope.editionId });
  const planned = copyAnswers(
    from.map((cell) => movedTo(cell, scope.areaId)),
    to.map(toStored),
    ids,
  );
  const changes = await withReasons(client, scope, planned);
  return { changes, withoutReason: planned.length - changes.length };
}

/** The edition is only asked where its ring matters, which is seldom. */
async function withReasons(client: Tx, scope: FillScope, planned: readonly PlannedChange[]) {
  if (!planned.some(({ after }) => after.answer === 'not-relevant' && after.reason === '')) return planned;
  const rings = await readEditionRings(client, scope);
  return planned.filter(({ technologyId, after }) => {
    return !placementProblems(after, rings.get(technologyId) ?? null).includes('reason-needed');
  });
}

/** The answer with the key of the cell that it goes to. */
function movedTo({ technologyId, content }: StoredCell, areaId: string | null) {
  return { technologyId, areaId, content };
}

function toStored({ technologyId, areaId, content, version }: StoredCell): StoredCell {
  return { technologyId, areaId, content, version };
}

async function earlierYear(client: Tx, { kommuneId, year }: FillScope): Promise<CopySource[]> {
  const radar = await client.radar.findFirst({
    where: { kommuneId, year: { lt: year } },
    select: { id: true, year: true },
    orderBy: { year: 'desc' },
  });
  return radar === null ? [] : [{ kind: 'year', year: radar.year, radarId: radar.id }];
}

async function otherAreas(client: Tx, { kommuneId, areaId, radarId }: FillScope): Promise<CopySource[]> {
  const areas = await client.area.findMany({
    where: { kommuneId, archivedAt: null },
    select: { id: true, name: true },
    orderBy: { position: 'asc' },
  });
  const all = [...areas, { id: null, name: null }].filter(({ id }) => id !== areaId);
  const cells = await readCells(client, radarId);
  const answered = new Set(cells.filter((cell) => isAnswered(cell.content.answer)).map((cell) => cell.areaId));
  return all.filter(({ id }) => answered.has(id)).map(({ id, name }) => ({ kind: 'area' as const, areaId: id, name }));
}
