import type { Prisma } from '@client';
import type { RingNames } from '../../domain/edition-ring-names';
import type { RadarReference } from '../../domain/radar';
import { database } from '../database';
import { parseReference, referenceColumns } from '../parse-row';
import type { Tx } from '../transaction';
import { parseRingNames } from './ring-names';

/** The language that names, titles and sources are read in. */
export type Language = 'da' | 'en';

/** An edition's head: what is shown wherever something is compared with it. */
export type EditionHead = {
  readonly id: string;
  readonly seriesId: string;
  readonly version: number;
  /** Null is shared by the installation. */
  readonly kommuneId: string | null;
  readonly title: string;
  readonly year: number;
  readonly publisher: string;
  readonly method: string;
  readonly source: string;
  readonly caveat: string;
  readonly status: 'draft' | 'frozen' | 'superseded';
  readonly simulated: boolean;
  readonly revision: number;
  readonly frozenAt: Date | null;
  /** Its own names of the rings, in the language it is read in; null for the usual ones. */
  readonly ringNames: RingNames | null;
};

export type EditionTechnologyView = {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly description: string;
};

/** A whole edition: its areas, its technologies in the radar's order, and its values. */
export type EditionView = EditionHead & {
  readonly areas: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
  readonly technologies: readonly EditionTechnologyView[];
  readonly references: readonly RadarReference[];
};

const headColumns = {
  id: true,
  seriesId: true,
  version: true,
  kommuneId: true,
  title: true,
  titleEn: true,
  year: true,
  publisher: true,
  method: true,
  methodEn: true,
  source: true,
  sourceEn: true,
  caveat: true,
  caveatEn: true,
  status: true,
  simulated: true,
  revision: true,
  frozenAt: true,
  ringNames: true,
} as const;

type HeadRow = Omit<EditionHead, 'status' | 'ringNames'> & {
  ringNames: string;
  titleEn: string;
  methodEn: string;
  sourceEn: string;
  caveatEn: string;
  status: string;
};

function toHead(row: HeadRow, language: Language): EditionHead {
  const { titleEn, methodEn, sourceEn, caveatEn, status: stored, ringNames: names, ...head } = row;
  const status = stored === 'frozen' || stored === 'superseded' ? stored : 'draft';
  const ringNames = parseRingNames(names)?.[language] ?? null;
  if (language === 'da') return { ...head, status, ringNames };
  return { ...head, title: titleEn, method: methodEn, source: sourceEn, caveat: caveatEn, status, ringNames };
}

/**
 * The editions one kommune may meet: the shared ones and its own, newest first. With no kommune, the shared ones only. Asks no
 * permission: the caller has.
 */
export async function listEditionHeads(
  kommuneId: string | null,
  language: Language,
  client: Tx = database().read,
): Promise<EditionHead[]> {
  const own = kommuneId === null ? [] : [{ kommuneId }];
  const rows = await client.edition.findMany({
    where: { OR: [{ kommuneId: null }, ...own] },
    select: headColumns,
    orderBy: [{ year: 'desc' }, { title: 'asc' }, { version: 'desc' }],
  });
  return rows.map((row) => toHead(row, language));
}

/** Reads one edition whole; null when there is none. Asks no permission: the caller has. */
export async function readEdition(
  id: string,
  language: Language,
  client: Tx = database().read,
): Promise<EditionView | null> {
  const row = await client.edition.findUnique({
    where: { id },
    select: { ...headColumns, areas: areaColumns, technologies: technologyColumns, placements: placementColumns },
  });
  if (row === null) return null;
  const { areas, technologies, placements, ...head } = row;
  const english = language === 'en';
  return {
    ...toHead(head, language),
    areas: areas.map(({ nameEn, ...area }) => ({ ...area, name: english ? nameEn : area.name })),
    technologies: technologies.map((placed) => ({
      id: placed.technologyId,
      name: english ? placed.nameEn : placed.name,
      category: english ? placed.categoryEn : placed.category,
      description: english ? placed.technology.descriptionEn : placed.technology.description,
    })),
    references: placements.map((value) => ({
      technologyId: value.technologyId,
      editionAreaId: value.editionAreaId,
      ...parseReference(value),
    })),
  };
}

const areaColumns = {
  select: { id: true, slug: true, name: true, nameEn: true },
  orderBy: { position: 'asc' },
} as const;

const technologyColumns = {
  select: {
    technologyId: true,
    name: true,
    nameEn: true,
    category: true,
    categoryEn: true,
    technology: { select: { description: true, descriptionEn: true } },
  },
  orderBy: { position: 'asc' },
} as const;

const placementColumns = {
  select: referenceColumns,
  orderBy: [{ technologyId: 'asc' }, { scope: 'asc' }],
} satisfies Prisma.Edition$placementsArgs;
