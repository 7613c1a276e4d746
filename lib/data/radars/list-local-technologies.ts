import type { Prisma } from '@client';
import { can, type Viewer } from '../../domain/access';
import { maximumTechnologies } from '../../domain/edition-check';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Tx } from '../transaction';

export type LocalTechnology = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  /** How many cells of this radar say something about it: then it cannot be removed. */
  readonly placements: number;
};

export type LocalTechnologiesView = {
  readonly radarId: string;
  readonly year: number;
  /** Every year that has a radar, newest first. */
  readonly years: readonly number[];
  readonly technologies: readonly LocalTechnology[];
  /** The edition's categories, in the radar's order. They are the radar's sectors, and kept in Danish. */
  readonly categories: readonly string[];
  /** How many more there is room for. */
  readonly room: number;
};

/** A cell that says something: an answer, a note or a reason. */
export const withContent = {
  OR: [{ answer: { not: null } }, { note: { not: '' } }, { reason: { not: '' } }],
} satisfies Prisma.PlacementWhereInput;

/** The kommune's own technologies on the radar of one year, or the newest; `not_found` when there is no such radar. */
export async function listLocalTechnologies(
  viewer: Viewer,
  query: { readonly year?: number | undefined },
): Promise<Result<LocalTechnologiesView>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'add-technology', kommuneId }))
    return failure('forbidden', 'add-technology');
  const client = database().read;
  const radars = await client.radar.findMany({
    where: { kommuneId },
    select: { id: true, year: true, editionId: true },
    orderBy: { year: 'desc' },
  });
  const radar = query.year === undefined ? radars[0] : radars.find(({ year }) => year === query.year);
  if (radar === undefined) return failure('not_found', 'no-radar');
  const technologies = await readLocal(client, radar.id);
  const listed = await client.editionTechnology.findMany({
    where: { editionId: radar.editionId },
    select: { category: true },
    orderBy: { position: 'asc' },
  });
  return success({
    ...{ radarId: radar.id, year: radar.year, years: radars.map(({ year }) => year), technologies },
    categories: [...new Set(listed.map(({ category }) => category))],
    room: Math.max(0, maximumTechnologies - listed.length - technologies.length),
  });
}

async function readLocal(client: Tx, radarId: string): Promise<LocalTechnology[]> {
  const rows = await client.radarTechnology.findMany({
    where: { radarId },
    select: {
      category: true,
      technology: {
        select: {
          id: true,
          name: true,
          description: true,
          _count: { select: { placements: { where: { radarId, ...withContent } } } },
        },
      },
    },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ category, technology: { _count, ...technology } }) => ({
    ...technology,
    category,
    placements: _count.placements,
  }));
}
