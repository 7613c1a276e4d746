import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';

export type AreaView = {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
  /** How many cells have an answer, over the years. */
  readonly answers: number;
  /** The edition area it answers to, by edition; an edition that is missing here is mapped to none. */
  readonly mapping: Readonly<Record<string, string>>;
};

export type MappableEdition = {
  readonly id: string;
  readonly title: string;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
};

export type AreasView = {
  /** In their order; the archived ones last. */
  readonly areas: readonly AreaView[];
  /** The editions with areas that the kommune's radars are laid over, or could be, newest first. */
  readonly editions: readonly MappableEdition[];
};

/** The kommune's areas, and what they answer to in each edition. */
export async function listAreas(viewer: Viewer, language: Language): Promise<Result<AreasView>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'manage-areas', kommuneId }))
    return failure('forbidden', 'manage-areas');
  const rows = await database().read.area.findMany({
    where: { kommuneId },
    select: {
      id: true,
      name: true,
      archivedAt: true,
      mappings: { select: { editionId: true, editionAreaId: true } },
      _count: { select: { placements: { where: { answer: { not: null } } } } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const areas = rows.map(({ id, name, archivedAt, mappings, _count }) => ({
    ...{ id, name, archived: archivedAt !== null, answers: _count.placements },
    mapping: Object.fromEntries(mappings.map(({ editionId, editionAreaId }) => [editionId, editionAreaId])),
  }));
  const inOrder = [...areas.filter((area) => !area.archived), ...areas.filter((area) => area.archived)];
  return success({ areas: inOrder, editions: await listMappable(kommuneId, language) });
}

async function listMappable(kommuneId: string, language: Language): Promise<MappableEdition[]> {
  const rows = await database().read.edition.findMany({
    where: { areas: { some: {} }, status: { not: 'draft' }, OR: [{ kommuneId }, { radars: { some: { kommuneId } } }] },
    select: {
      id: true,
      title: true,
      titleEn: true,
      areas: { select: { id: true, name: true, nameEn: true }, orderBy: { position: 'asc' } },
    },
    orderBy: [{ year: 'desc' }, { title: 'asc' }, { version: 'desc' }],
  });
  const english = language === 'en';
  return rows.map(({ id, title, titleEn, areas }) => ({
    id,
    title: english ? titleEn : title,
    areas: areas.map(({ nameEn, ...area }) => ({ ...area, name: english ? nameEn : area.name })),
  }));
}
