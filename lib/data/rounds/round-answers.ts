import { type ContributedAnswer, contributedAnswers } from '../../domain/release/contribution';
import { parseAnswer } from '../parse-row';
import type { Tx } from '../transaction';
import { canonicalAnswers } from './contribution-digest';

/** What a kommune's radar says to a round: the answers it would contribute, and how much of the edition they cover. */
export type RoundAnswers = {
  readonly answers: readonly ContributedAnswer[];
  /** How many cells could have an answer. */
  readonly cells: number;
  /** How many of the edition's areas the kommune's own answer to. */
  readonly areas: number;
  /** Names of the kommune's areas that answer to none of an edition that has areas. */
  readonly unmappedAreas: readonly string[];
};

type Asked = {
  readonly kommuneId: string;
  readonly round: { readonly year: number; readonly editionId: string };
};

/**
 * Reads what a kommune's radar of the round's year says over the round's edition, which need not be the radar's own; null without
 * such a radar. Only technologies that are on both. Neither notes nor own technologies are read.
 */
export async function readRoundAnswers(client: Tx, { kommuneId, round }: Asked): Promise<RoundAnswers | null> {
  const { year, editionId } = round;
  const radar = await client.radar.findUnique({
    where: { kommuneId_year: { kommuneId, year } },
    select: { id: true, editionId: true },
  });
  if (radar === null) return null;
  const technologies = await sharedTechnologies(client, radar.editionId, editionId);
  const areas = await mappedAreas(client, kommuneId, editionId);
  const placements = await client.placement.findMany({
    where: { radarId: radar.id, answer: { not: null } },
    select: { technologyId: true, areaId: true, answer: true },
  });
  const given = placements.map(({ answer, ...cell }) => ({
    ...{ ...cell, answer: parseAnswer(answer), spread: null, value: null },
  }));
  const mapped = new Set(areas.flatMap((area) => area.editionAreaId ?? []));
  const hasAreas = (await client.editionArea.count({ where: { editionId } })) > 0;
  return {
    answers: canonicalAnswers(contributedAnswers({ technologies, areas, placements: given })),
    cells: technologies.length * (mapped.size + 1),
    areas: mapped.size,
    unmappedAreas: hasAreas ? areas.filter((area) => area.editionAreaId === null).map(({ name }) => name) : [],
  };
}

/** The technologies of the round's edition that are on the radar: those of its own edition, or added to it by hand. */
async function sharedTechnologies(client: Tx, radarEditionId: string, editionId: string) {
  const rows = await client.editionTechnology.findMany({
    where: { editionId, technology: { editions: { some: { editionId: radarEditionId } } } },
    select: { technologyId: true, name: true, category: true },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ technologyId, ...row }, index) => ({ ...row, id: technologyId, number: index + 1, local: false }));
}

/** The kommune's areas in use, each with the area of the round's edition that it answers to, or none. */
async function mappedAreas(client: Tx, kommuneId: string, editionId: string) {
  const rows = await client.area.findMany({
    where: { kommuneId, archivedAt: null },
    select: { id: true, name: true, mappings: { where: { editionId }, select: { editionAreaId: true } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ mappings, ...area }) => ({ ...area, editionAreaId: mappings[0]?.editionAreaId ?? null }));
}
