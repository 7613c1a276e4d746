import type { RadarArea } from '../../domain/radar';
import { type ContributedAnswer, contributedAnswers } from '../../domain/release/contribution';
import type { Tx } from '../transaction';
import type { RadarSource } from './radar-source';

/** What a radar says today to a round over an edition, which need not be the radar's own. */
export type OwnAnswers = {
  readonly answers: readonly ContributedAnswer[];
  /** The kommune's areas, each with the area of that edition that it answers to, or none. */
  readonly areas: readonly RadarArea[];
  /** The technologies of that edition. */
  readonly asked: ReadonlySet<string>;
};

/** Reads how the radar's answers would be contributed. Asks no permission: the caller has. */
export async function readOwnAnswers(
  client: Tx,
  source: Pick<RadarSource, 'kommuneId' | 'areas' | 'technologies' | 'placements'>,
  editionId: string,
): Promise<OwnAnswers> {
  const technologies = await client.editionTechnology.findMany({
    where: { editionId },
    select: { technologyId: true },
  });
  const mapped = await client.areaMapping.findMany({
    where: { editionId, area: { kommuneId: source.kommuneId } },
    select: { areaId: true, editionAreaId: true },
  });
  const editionAreaOf = new Map(mapped.map((row) => [row.areaId, row.editionAreaId]));
  const areas = source.areas.map(({ id, name }) => ({ id, name, editionAreaId: editionAreaOf.get(id) ?? null }));
  const asked = new Set(technologies.map(({ technologyId }) => technologyId));
  const answers = contributedAnswers({
    technologies: source.technologies.filter(({ id }) => asked.has(id)),
    areas,
    placements: source.placements.map(({ technologyId, areaId, content }) => ({ technologyId, areaId, ...content })),
  });
  return { answers, areas, asked };
}
