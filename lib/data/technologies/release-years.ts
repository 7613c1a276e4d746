import type { Viewer } from '../../domain/access';
import { type ReleaseCell, releaseCell } from '../../domain/release/release-cell';
import { type Result, success } from '../../domain/result';
import type { ReleaseYear } from '../../domain/technology-years';
import type { Language } from '../editions/edition-view';
import { listReleases } from '../releases/list-releases';
import { combinedScope, countColumns, fromCountsRow } from '../releases/parse-stored';
import type { ReleaseHead } from '../releases/release-head';
import type { Tx } from '../transaction';
import type { PredecessorsIn } from './lineage-of';

/** What all who took part in one release answered of a technology, over all areas. */
export type TechnologyRelease = ReleaseYear & {
  readonly head: ReleaseHead;
  /** The technology's id there: an earlier one's where it has been renamed or split since. */
  readonly technologyId: string;
  /** Null where nobody answered. */
  readonly cell: ReleaseCell | null;
};

type Asked = { readonly language: Language; readonly predecessorsIn: PredecessorsIn };

const country = 'country';

/**
 * The newest version of each release that asked about a technology, newest first, with the published figures. A release that asked about
 * several that have since been merged is left out: their counts cannot be added. Forbidden to nobody signed in.
 */
export async function readReleaseYears(
  viewer: Viewer,
  { language, predecessorsIn }: Asked,
  client: Tx,
): Promise<Result<TechnologyRelease[]>> {
  const listed = await listReleases(viewer, client);
  if (!listed.ok) return listed;
  const editions = await readEditions(client, listed.value, language);
  const asked = listed.value.flatMap((head) => {
    const edition = editions.get(head.editionId);
    const [technologyId, second] = edition === undefined ? [] : predecessorsIn(edition.technologyIds);
    return edition === undefined || technologyId === undefined || second !== undefined
      ? []
      : [{ head, edition, technologyId }];
  });
  const rows = await client.releaseCount.findMany({
    where: {
      releaseId: { in: asked.map(({ head }) => head.id) },
      technologyId: { in: [...new Set(asked.map(({ technologyId }) => technologyId))] },
      ...{ groupKey: country, scope: combinedScope },
    },
    select: { releaseId: true, technologyId: true, ...countColumns },
  });
  return success(
    asked.map(({ head, edition, technologyId }) => {
      const row = rows.find((one) => one.releaseId === head.id && one.technologyId === technologyId);
      const cell = row === undefined ? null : releaseCell(fromCountsRow(row));
      const shown = cell?.state === 'shown' ? { mean: cell.mean, uses: cell.uses } : { mean: null, uses: 0 };
      const { title, method } = edition;
      const measured = { editionId: head.editionId, edition: title, method };
      return { year: head.year, releaseId: head.id, ...shown, ...measured, head, technologyId, cell };
    }),
  );
}

type ReleaseEdition = { readonly title: string; readonly method: string; readonly technologyIds: readonly string[] };

async function readEditions(
  client: Tx,
  heads: readonly ReleaseHead[],
  language: Language,
): Promise<ReadonlyMap<string, ReleaseEdition>> {
  const rows = await client.edition.findMany({
    where: { id: { in: [...new Set(heads.map(({ editionId }) => editionId))] } },
    select: {
      ...{ id: true, title: true, titleEn: true, method: true, methodEn: true },
      technologies: { select: { technologyId: true } },
    },
  });
  return new Map(
    rows.map(({ id, title, titleEn, method, methodEn, technologies }) => {
      const words = language === 'en' ? { title: titleEn, method: methodEn } : { title, method };
      return [id, { ...words, technologyIds: technologies.map((row) => row.technologyId) }];
    }),
  );
}
