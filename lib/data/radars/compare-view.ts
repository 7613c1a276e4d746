import { can, type Viewer } from '../../domain/access';
import { compareRadar } from '../../domain/compare-radar';
import { type Progress, progressOf } from '../../domain/progress';
import type { RadarComparison, RadarInput, WithoutValue } from '../../domain/radar';
import { failure, type Result, success } from '../../domain/result';
import { withoutValue } from '../../domain/without-value';
import { database } from '../database';
import {
  type EditionHead,
  type EditionView,
  type Language,
  listEditionHeads,
  readEdition,
} from '../editions/edition-view';
import type { Tx } from '../transaction';
import { type RadarSource, readRadarSource } from './radar-source';

export type CompareQuery = {
  readonly year?: number | undefined;
  /** The edition to lay the radar over; the radar's own when left out. */
  readonly editionId?: string | undefined;
  readonly language: Language;
};

/** Everything a comparing page reads: the answers, the reference, and what the rules make of them. */
export type CompareView = {
  readonly source: RadarSource;
  readonly reference: EditionHead;
  /** What can be compared with: frozen editions, shared and own. */
  readonly choices: readonly EditionHead[];
  readonly comparison: RadarComparison;
  readonly withoutValue: readonly WithoutValue[];
  /** By area id; the combined radar under "combined". */
  readonly progress: Readonly<Record<string, Progress>>;
  /** True when no cell has an answer at all: then there is nothing to compare. */
  readonly blank: boolean;
};

/**
 * Lays the viewer's own radar over an edition, inside a transaction where one is given. `not_found` without a radar, or for an
 * edition the viewer may not see.
 */
export async function readComparison(
  viewer: Viewer,
  query: CompareQuery,
  client: Tx = database().read,
): Promise<Result<CompareView>> {
  const found = await readRadarSource(viewer, query, client);
  if (!found.ok) return found;
  const source = found.value;
  const reference = await readEdition(query.editionId ?? source.editionId, query.language, client);
  if (reference === null || !mayCompareWith(viewer, reference)) return failure('not_found', 'no-edition');
  const heads = await listEditionHeads(source.kommuneId, query.language, client);
  return success({
    source,
    choices: heads.filter((head) => head.status === 'frozen' || head.id === reference.id),
    ...(await layOver(source, reference, client)),
    progress: progressByArea(source),
    blank: !source.placements.some((placement) => placement.content.answer !== null),
  });
}

/** A draft is not compared with, not even by the one who writes it: it has a preview of its own. */
function mayCompareWith(viewer: Viewer, { kommuneId, status }: EditionHead): boolean {
  return status !== 'draft' && can(viewer, { action: 'view-edition', kommuneId, frozen: true });
}

/** What the rules make of one radar over one edition. Asks no permission: the caller has. */
export async function layOver(
  source: Omit<RadarSource, 'years'>,
  reference: EditionView,
  client: Tx = database().read,
): Promise<Pick<CompareView, 'reference' | 'comparison' | 'withoutValue'>> {
  const input = await toInput(source, reference, client);
  return { reference: headOf(reference), comparison: compareRadar(input), withoutValue: withoutValue(input) };
}

async function toInput(source: Omit<RadarSource, 'years'>, reference: EditionView, client: Tx): Promise<RadarInput> {
  const mapped = await client.areaMapping.findMany({
    where: { editionId: reference.id, area: { kommuneId: source.kommuneId } },
    select: { areaId: true, editionAreaId: true },
  });
  const editionAreaOf = new Map(mapped.map((row) => [row.areaId, row.editionAreaId]));
  return {
    technologies: source.technologies,
    areas: source.areas.map(({ id, name }) => ({ id, name, editionAreaId: editionAreaOf.get(id) ?? null })),
    placements: source.placements.map(({ technologyId, areaId, content }) => ({ technologyId, areaId, ...content })),
    references: reference.references,
    combinedForAreas: source.combinedForAreas,
    tiltPercent: source.tiltPercent,
  };
}

function headOf({ areas: _areas, technologies: _technologies, references: _references, ...head }: EditionView) {
  return head;
}

function progressByArea(source: RadarSource): Record<string, Progress> {
  const ids = source.technologies.map((technology) => technology.id);
  const cells = source.placements.map(({ content, ...key }) => ({ ...key, answer: content.answer }));
  const areas = source.areas.map((area) => [area.id, progressOf(ids, cells, area.id)] as const);
  return Object.fromEntries([['combined', progressOf(ids, cells, null)], ...areas]);
}
