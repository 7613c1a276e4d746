import { askedTechnologies } from '../../domain/release/asked-technologies';
import { type ContributedAnswer, contributedAnswers } from '../../domain/release/contribution';
import { readLinks } from '../lineage/read-links';
import { parseAnswer } from '../parse-row';
import type { Tx } from '../transaction';
import { canonicalAnswers } from './contribution-digest';

/** What a kommune's radar says to a round: the answers it would contribute, and how much of the edition they cover. */
export type RoundAnswers = {
  readonly answers: readonly ContributedAnswer[];
  /** How many cells the round asks about: every technology of its edition, whether the radar has it or not. */
  readonly cells: number;
  /** How many of the edition's areas the kommune's own answer to. */
  readonly areas: number;
  /** Names of the kommune's areas that answer to none of an edition that has areas. */
  readonly unmappedAreas: readonly string[];
  /** How many technologies of the edition are not on the radar. */
  readonly missingTechnologies: number;
};

type Asked = {
  readonly kommuneId: string;
  readonly round: { readonly year: number; readonly editionId: string };
};

/**
 * Reads what a kommune's radar of the round's year says over the round's edition, which need not be the radar's own; null without
 * such a radar. A technology that is on both counts, also where it has been renamed between them. Neither notes nor own technologies
 * are read.
 */
export async function readRoundAnswers(client: Tx, { kommuneId, round }: Asked): Promise<RoundAnswers | null> {
  const { year, editionId } = round;
  const radar = await client.radar.findUnique({
    where: { kommuneId_year: { kommuneId, year } },
    select: { id: true, editionId: true },
  });
  if (radar === null) return null;
  const technologies = await technologiesOf(client, editionId);
  const onRadar = radar.editionId === editionId ? technologies : await technologiesOf(client, radar.editionId);
  const ids = technologies.map(({ id }) => id);
  const { idOf } = askedTechnologies(onRadar, ids, await readLinks(kommuneId, client));
  const areas = await mappedAreas(client, kommuneId, editionId);
  const placements = await readPlacements(client, radar.id, idOf);
  const mapped = new Set(areas.flatMap((area) => area.editionAreaId ?? []));
  const hasAreas = (await client.editionArea.count({ where: { editionId } })) > 0;
  return {
    answers: canonicalAnswers(contributedAnswers({ technologies, areas, placements })),
    cells: technologies.length * (mapped.size + 1),
    areas: mapped.size,
    unmappedAreas: hasAreas ? areas.filter((area) => area.editionAreaId === null).map(({ name }) => name) : [],
    missingTechnologies: technologies.length - idOf.size,
  };
}

async function technologiesOf(client: Tx, editionId: string) {
  const rows = await client.editionTechnology.findMany({
    where: { editionId },
    select: { technologyId: true, name: true, category: true },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ technologyId, ...row }, index) => ({ ...row, id: technologyId, number: index + 1, local: false }));
}

/** The radar's answers by the ids of the round's edition; those about anything else are left out. */
async function readPlacements(client: Tx, radarId: string, idOf: ReadonlyMap<string, string>) {
  const rows = await client.placement.findMany({
    where: { radarId, answer: { not: null } },
    select: { technologyId: true, areaId: true, answer: true },
  });
  return rows.flatMap(({ technologyId: own, areaId, answer }) => {
    const technologyId = idOf.get(own);
    return technologyId === undefined
      ? []
      : [{ technologyId, areaId, answer: parseAnswer(answer), spread: null, value: null }];
  });
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
