import { can, type Viewer } from '../../domain/access';
import { matchesSearch } from '../../domain/experience/matches-search';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { nameIn, type SharedExperience, sharedByOthers, sharedColumns, toShared } from './experience-row';
import { orderByLikeness } from './order-by-likeness';

export type SharedQuery = {
  readonly language: Language;
  /** ISO yyyy-mm-dd: the regions of this day are what kommuner are likened by. */
  readonly today: string;
  readonly technologyId?: string | undefined;
  readonly search?: string | undefined;
  /** From 1. */
  readonly page: number;
};

export type SharedList = {
  /** The page's own, of the kommuner most like ours first. */
  readonly rows: readonly SharedExperience[];
  /** How many were found, and how many there are without the search. */
  readonly total: number;
  readonly all: number;
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** The technologies that anything has been shared about, by name. */
  readonly technologies: readonly { readonly id: string; readonly name: string; readonly count: number }[];
};

/** How many experiences a page holds. */
export const experiencesPerPage = 10;

/** What other kommuner of the installation have shared; an experience of one's own is never among them. */
export async function readShared(viewer: Viewer, query: SharedQuery): Promise<Result<SharedList>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-experiences' }))
    return failure('forbidden', 'view-experiences');
  const { language, today, technologyId, search = '' } = query;
  const found = await database().read.experience.findMany({
    where: { ...sharedByOthers(kommuneId), ...(technologyId === undefined ? {} : { technologyId }) },
    select: sharedColumns(kommuneId),
  });
  const matching = found.map((row) => toShared(row, language)).filter((one) => matchesSearch(search, searched(one)));
  const ordered = await orderByLikeness(matching, { kommuneId, today });
  const technologies = await readTechnologies(kommuneId, language);
  const pages = Math.max(1, Math.ceil(ordered.length / experiencesPerPage));
  const page = Math.min(Math.max(1, query.page), pages);
  return success({
    rows: ordered.slice((page - 1) * experiencesPerPage, page * experiencesPerPage),
    total: ordered.length,
    all: technologies.reduce((sum, { count }) => sum + count, 0),
    ...{ page, pages, technologies },
  });
}

function searched({ technology, kommune, what, forWhom, result, differently, supplier }: SharedExperience): string[] {
  return [technology.name, kommune.name, what, forWhom, result, differently, supplier];
}

async function readTechnologies(kommuneId: string, language: Language): Promise<SharedList['technologies']> {
  const { read } = database();
  const counts = await read.experience.groupBy({
    by: ['technologyId'],
    where: sharedByOthers(kommuneId),
    _count: { _all: true },
  });
  const named = await read.technology.findMany({
    where: { id: { in: counts.map(({ technologyId }) => technologyId) } },
    select: { id: true, name: true, nameEn: true },
  });
  const countOf = new Map(counts.map(({ technologyId, _count }) => [technologyId, _count._all] as const));
  return named
    .map((row) => ({ id: row.id, name: nameIn(row, language), count: countOf.get(row.id) ?? 0 }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
}
