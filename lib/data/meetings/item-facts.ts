import type { Answer, Spread } from '../../domain/answer';
import type { Finding } from '../../domain/finding';
import { shownRing } from '../../domain/reference';
import type { Ring } from '../../domain/ring';
import type { Language } from '../editions/edition-view';
import { readEdition } from '../editions/edition-view';
import { type CompareView, layOver } from '../radars/compare-view';
import { type RadarSource, readRadar } from '../radars/radar-source';
import type { Tx } from '../transaction';

/** What the kommune's radar says of a cell now, and what the edition does. */
export type ItemFacts = {
  readonly ownAnswer: Answer | null;
  readonly ownSpread: Spread | null;
  /** 0 where nothing was ever saved. */
  readonly ownVersion: number;
  readonly editionRing: Ring | null;
  readonly finding: Finding | null;
};

export type Cell = { readonly technologyId: string; readonly areaId: string | null };

const nothing: ItemFacts = { ownAnswer: null, ownSpread: null, ownVersion: 0, editionRing: null, finding: null };

/**
 * Lays a radar over its own edition, and answers what a cell says. An archived area is no longer compared, but still says what it says. Asks
 * no permission: the caller has.
 */
export async function readItemFacts(
  client: Tx,
  radarId: string,
  language: Language,
): Promise<(cell: Cell | null) => ItemFacts> {
  const source = await readRadar(radarId, language, client);
  const edition = await readEdition(source.editionId, language, client);
  if (edition === null) throw new Error(`Radar ${radarId} has no edition`);
  const { comparison } = await layOver(source, edition, client);
  return (cell) => (cell === null ? nothing : { ...ownOf(source, cell), ...comparedOf(comparison, cell) });
}

function ownOf({ placements }: Pick<RadarSource, 'placements'>, { technologyId, areaId }: Cell) {
  const own = placements.find((placed) => placed.technologyId === technologyId && placed.areaId === areaId);
  return {
    ownAnswer: own?.content.answer ?? null,
    ownSpread: own?.content.spread ?? null,
    ownVersion: own?.version ?? 0,
  };
}

function comparedOf({ combined, areas }: CompareView['comparison'], { technologyId, areaId }: Cell) {
  const rows = areaId === null ? combined.technologies : (areas.find(({ area }) => area.id === areaId)?.cells ?? []);
  const row = rows.find(({ technology }) => technology.id === technologyId);
  return { editionRing: shownRing(row?.reference ?? null), finding: row?.finding ?? null };
}
