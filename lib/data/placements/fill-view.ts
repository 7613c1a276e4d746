import type { Viewer } from '../../domain/access';
import { emptyContent, type PlacementContent } from '../../domain/placement-content';
import { failure, type Result, success } from '../../domain/result';
import type { Ring } from '../../domain/ring';
import { database } from '../database';
import { readRadarSource, type SourceTechnology } from '../radars/radar-source';
import { parseChanges, undoableKinds } from './change-set';
import { type CopyChoice, listCopySources } from './copy-sources';
import { readEditionRings } from './edition-rings';
import { type FillArea, type FillOverview, type FillQuery, toOverview } from './fill-overview';
import type { FillScope } from './fill-scope';
import { type KeptAnswer, readKeptAnswers } from './kept-answers';
import { readCells, readNames, scopeOf } from './stored-cells';

export type FillViewQuery = FillQuery & {
  /** Null is the combined radar. */
  readonly slug: string | null;
  /** The edition's own rings lead the answer, so they are read only when asked for. */
  readonly withRings: boolean;
  /** Answers of the viewer's own that could not be saved. */
  readonly keptId?: string | undefined;
};

/** One technology of the list, with what is stored of it. */
export type FillCell = {
  readonly technology: SourceTechnology;
  readonly content: PlacementContent;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
  /** The edition's; null when there is none, or when it was not asked for. */
  readonly ring: Ring | null;
};

/** The newest change of many cells at once in this list that can still be undone. */
export type UndoableChange = {
  readonly id: string;
  readonly kind: 'import' | 'copy';
  readonly title: string;
  readonly createdAt: Date;
};

/** All that a page for filling in one list reads. */
export type FillView = FillOverview & {
  readonly area: FillArea;
  readonly cells: readonly FillCell[];
  readonly kept: readonly KeptAnswer[];
  readonly copySources: readonly CopyChoice[];
  readonly undoable: UndoableChange | null;
};

/** Reads one list. `forbidden` for one who may not fill it in; `not_found` for a radar or an area that the kommune has not. */
export async function readFillView(viewer: Viewer, query: FillViewQuery): Promise<Result<FillView>> {
  const found = await readRadarSource(viewer, query);
  if (!found.ok) return found;
  const source = found.value;
  const overview = toOverview(viewer, source);
  const known = query.slug === null || source.areas.some((area) => area.slug === query.slug);
  if (!known) return failure('not_found', 'no-area');
  const area = query.slug === null ? overview.combined : overview.areas.find((item) => item.slug === query.slug);
  if (!area) return failure('forbidden', 'edit-placement');
  const { id: radarId, kommuneId, editionId, year } = source;
  const scope: FillScope = { radarId, kommuneId, editionId, year, areaId: area.id, actorId: viewer.userId };
  const { read } = database();
  return success({
    ...overview,
    area,
    cells: await cellsOf(scope, source.technologies, query.withRings),
    kept: query.keptId === undefined ? [] : await readKeptAnswers(read, query.keptId, scope),
    copySources: await listCopySources(read, scope),
    undoable: await newestUndoable(scope),
  });
}

async function cellsOf(
  scope: FillScope,
  technologies: readonly SourceTechnology[],
  withRings: boolean,
): Promise<FillCell[]> {
  const { read } = database();
  const stored = await readCells(read, scope.radarId, { scope: scopeOf(scope.areaId) });
  const byId = new Map(stored.map((cell) => [cell.technologyId, cell]));
  const names = await readNames(
    read,
    scope.kommuneId,
    stored.map((cell) => cell.changedById),
  );
  const rings = withRings ? await readEditionRings(read, scope) : null;
  return technologies.map((technology) => {
    const cell = byId.get(technology.id);
    return {
      technology,
      content: cell?.content ?? emptyContent,
      version: cell?.version ?? 0,
      changedBy: names.get(cell?.changedById ?? '') ?? null,
      changedAt: cell?.changedAt ?? null,
      ring: rings?.get(technology.id) ?? null,
    };
  });
}

/** Among the viewer's own latest: another's is undone by the one who made it. */
async function newestUndoable({ radarId, actorId, areaId }: FillScope): Promise<UndoableChange | null> {
  const rows = await database().read.changeSet.findMany({
    where: { radarId, createdById: actorId, undoneAt: null, kind: { in: [...undoableKinds] } },
    select: { id: true, kind: true, title: true, createdAt: true, changes: true },
    orderBy: { createdAt: 'desc' },
    take: 5,
  });
  const row = rows.find(({ changes }) => parseChanges(changes).some((change) => change.areaId === areaId));
  if (row === undefined) return null;
  const { id, kind, title, createdAt } = row;
  return { id, kind: kind === 'import' ? 'import' : 'copy', title, createdAt };
}
