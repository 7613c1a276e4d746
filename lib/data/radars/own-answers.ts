import type { RadarArea } from '../../domain/radar';
import { type AskedTechnologies, askedTechnologies } from '../../domain/release/asked-technologies';
import { type ContributedAnswer, contributedAnswers } from '../../domain/release/contribution';
import { readLinks } from '../lineage/read-links';
import type { Tx } from '../transaction';
import type { RadarSource } from './radar-source';

/** What a radar says today to a round over an edition, which need not be the radar's own. */
export type OwnAnswers = {
  /** Of every technology on the radar, by the radar's ids, counted as a round counts them. */
  readonly answers: readonly ContributedAnswer[];
  /** The kommune's areas, each with the area of that edition that it answers to, or none. */
  readonly areas: readonly RadarArea[];
  /** Which of the radar's technologies that edition has, the kommune's own never. */
  readonly asked: AskedTechnologies;
};

/** Reads how the radar's answers would be contributed. Asks no permission: the caller has. */
export async function readOwnAnswers(
  client: Tx,
  source: Pick<RadarSource, 'kommuneId' | 'areas' | 'technologies' | 'placements'>,
  editionId: string,
): Promise<OwnAnswers> {
  const { kommuneId, technologies } = source;
  const rows = await client.editionTechnology.findMany({
    where: { editionId },
    select: { technologyId: true },
    orderBy: { position: 'asc' },
  });
  const mapped = await client.areaMapping.findMany({
    where: { editionId, area: { kommuneId } },
    select: { areaId: true, editionAreaId: true },
  });
  const editionAreaOf = new Map(mapped.map((row) => [row.areaId, row.editionAreaId]));
  const areas = source.areas.map(({ id, name }) => ({ id, name, editionAreaId: editionAreaOf.get(id) ?? null }));
  const ids = rows.map(({ technologyId }) => technologyId);
  const answers = contributedAnswers({
    // The own technologies are shown with their answers too; that they are asked about nowhere is for `asked` to say.
    technologies: technologies.map((technology) => ({ ...technology, local: false })),
    areas,
    placements: source.placements.map(({ technologyId, areaId, content }) => ({ technologyId, areaId, ...content })),
  });
  return { answers, areas, asked: askedTechnologies(technologies, ids, await readLinks(kommuneId, client)) };
}
