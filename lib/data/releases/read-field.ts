import { can, type Viewer } from '../../domain/access';
import type { ContributedAnswer } from '../../domain/release/contribution';
import { portfolioNumbers } from '../../domain/release/count-portfolios';
import { type FieldCell, fieldCells } from '../../domain/release/field-cell';
import type { OwnPart } from '../../domain/release/own-part';
import { type CountHistogram, withoutOwn } from '../../domain/release/portfolio';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Tx } from '../transaction';
import { readRelease } from './list-releases';
import { countColumns, fromCountsRow, fromScope, parseAnswers, parseHistogram } from './parse-stored';
import type { ReleaseGroupHead, ReleaseView } from './release-head';

/** How many kommuner have how many technologies, in one area or in all: the others alone, or all where `own` is unknown. */
export type FieldPortfolio = {
  readonly editionAreaId: string | null;
  readonly piloting: CountHistogram;
  readonly operating: CountHistogram;
};

/** What one group of one release says, as the viewer's kommune sees it. */
export type Field = {
  readonly release: ReleaseView;
  readonly group: ReleaseGroupHead;
  readonly own: OwnPart;
  readonly cells: readonly FieldCell[];
  readonly portfolios: readonly FieldPortfolio[];
};

/**
 * Reads one group's figures, with the kommune's own answer taken out of "de øvrige". `not_found` for a release or a group that
 * is not published.
 */
export async function readField(
  viewer: Viewer,
  { releaseId, groupKey }: { readonly releaseId: string; readonly groupKey: string },
  client: Tx = database().read,
): Promise<Result<Field>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId }))
    return failure('forbidden', 'view-radar');
  const read = await readRelease(viewer, releaseId, client);
  if (!read.ok) return read;
  const group = read.value.groups.find(({ key }) => key === groupKey);
  if (group === undefined) return failure('not_found', 'no-group');
  const counted = group.own ? await readCounted(client, read.value, kommuneId) : [];
  const where = { releaseId, groupKey };
  const rows = await client.releaseCount.findMany({
    where,
    select: { technologyId: true, scope: true, ...countColumns },
    orderBy: [{ technologyId: 'asc' }, { scope: 'asc' }],
  });
  const portfolios = await client.releasePortfolio.findMany({
    where,
    select: { scope: true, piloting: true, operating: true },
    orderBy: { scope: 'asc' },
  });
  const counts = rows.map(({ technologyId, scope, ...row }) => ({
    ...{ groupKey, technologyId, editionAreaId: fromScope(scope) },
    counts: fromCountsRow(row),
  }));
  return success({
    release: read.value,
    group,
    own: group.own ? (counted === null ? 'unknown' : 'left-out') : 'none',
    cells: fieldCells(counts, counted),
    portfolios: portfolios.map(({ scope, ...row }) => othersPortfolio(fromScope(scope), row, counted ?? [])),
  });
}

/** The kommune's answers as the release counted them; null where that version is not known here. */
async function readCounted(client: Tx, release: ReleaseView, kommuneId: string): Promise<ContributedAnswer[] | null> {
  const member = await client.releaseMember.findUnique({
    where: { releaseId_kommuneId: { releaseId: release.id, kommuneId } },
    select: { digest: true },
  });
  const row = await client.contribution.findFirst({
    where: { roundId: release.roundId, kommuneId, digest: member?.digest ?? '' },
    select: { answers: true },
  });
  return row === null ? null : parseAnswers(row.answers);
}

function othersPortfolio(
  editionAreaId: string | null,
  row: { piloting: string; operating: string },
  counted: readonly ContributedAnswer[],
): FieldPortfolio {
  const own = portfolioNumbers(counted, editionAreaId);
  const piloting = parseHistogram(row.piloting);
  const operating = parseHistogram(row.operating);
  if (own === null) return { editionAreaId, piloting, operating };
  return {
    editionAreaId,
    piloting: withoutOwn(piloting, own.piloting),
    operating: withoutOwn(operating, own.operating),
  };
}
