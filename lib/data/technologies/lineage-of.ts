import { traceLineage } from '../../domain/lineage';
import { readLinks } from '../lineage/read-links';
import type { Tx } from '../transaction';

/** What a technology was in an earlier radar or edition, given the ids of its technologies: none, itself, or what became it. */
export type PredecessorsIn = (then: readonly string[]) => readonly string[];

type Asked = { readonly technologyId: string; readonly kommuneId: string };

/**
 * Reads the links that hold for a kommune, to follow one technology back by, from the kommune's newest radar that has it. Asks no
 * permission: the caller has.
 */
export async function readPredecessors(client: Tx, asked: Asked): Promise<PredecessorsIn> {
  const { technologyId, kommuneId } = asked;
  const links = await readLinks(kommuneId, client);
  const now = await newestBeside(client, asked);
  return (earlier) => traceLineage(links, { earlier, later: now }).of.get(technologyId)?.predecessors ?? [];
}

/** It, and what stands beside it on the newest radar that has it: what is still there has not become it. */
async function newestBeside(client: Tx, { technologyId, kommuneId }: Asked): Promise<string[]> {
  const listed = { some: { technologyId } };
  const radar = await client.radar.findFirst({
    where: { kommuneId, OR: [{ edition: { technologies: listed } }, { technologies: listed }] },
    select: {
      technologies: { select: { technologyId: true } },
      edition: { select: { technologies: { select: { technologyId: true } } } },
    },
    orderBy: { year: 'desc' },
  });
  const rows = radar === null ? [] : [...radar.edition.technologies, ...radar.technologies];
  return [...new Set([technologyId, ...rows.map((row) => row.technologyId)])];
}
