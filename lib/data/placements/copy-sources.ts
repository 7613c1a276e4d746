import { isAnswered } from '../../domain/answer';
import { copyAnswers, type StoredCell } from '../../domain/copy-answers';
import type { Tx } from '../transaction';
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
    const changes = await planCopy(client, scope, source);
    if (changes.length > 0) choices.push({ ...source, count: changes.length });
  }
  return choices;
}

/** The nearest earlier year, and every other area that has an answer. */
export async function copyCandidates(client: Tx, scope: FillScope): Promise<CopySource[]> {
  return [...(await earlierYear(client, scope)), ...(await otherAreas(client, scope))];
}

/** What copying from a source would change; only cells without an answer. */
export async function planCopy(client: Tx, scope: FillScope, source: CopySource) {
  const from = await readCells(client, source.kind === 'year' ? source.radarId : scope.radarId, {
    scope: scopeOf(source.kind === 'year' ? scope.areaId : source.areaId),
  });
  const to = await readCells(client, scope.radarId, { scope: scopeOf(scope.areaId) });
  const ids = await radarTechnologyIds(client, { id: scope.radarId, editionId: scope.editionId });
  return copyAnswers(
    from.map((cell) => movedTo(cell, scope.areaId)),
    to.map(toStored),
    ids,
  );
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
