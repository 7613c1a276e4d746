import { can, type Viewer } from '../../domain/access';
import { type Progress, progressOf } from '../../domain/progress';
import { failure, type Result, success } from '../../domain/result';
import type { Language } from '../editions/edition-view';
import { type RadarSource, readRadarSource } from '../radars/radar-source';

/** One list to fill in; `id` and `slug` null are the combined radar. */
export type FillArea = {
  readonly id: string | null;
  readonly slug: string | null;
  readonly name: string | null;
  readonly progress: Progress;
};

export type FillOverview = {
  readonly radarId: string;
  readonly editionId: string;
  readonly year: number;
  readonly years: readonly number[];
  /** Those that the viewer may fill in, in their order. */
  readonly areas: readonly FillArea[];
  /** Null where the viewer may not fill it in. */
  readonly combined: FillArea | null;
};

export type FillQuery = { readonly year?: number | undefined; readonly language: Language };

/**
 * What there is to fill in for the viewer. `forbidden` for one who fills in nothing at all; `not_found` when the kommune has
 * no radar of that year.
 */
export async function readFillOverview(viewer: Viewer, query: FillQuery): Promise<Result<FillOverview>> {
  if (viewer.role !== 'editor' && viewer.role !== 'contributor') return failure('forbidden', 'edit-placement');
  const found = await readRadarSource(viewer, query);
  return found.ok ? success(toOverview(viewer, found.value)) : found;
}

/** The same of a radar that has been read already. */
export function toOverview(viewer: Viewer, source: RadarSource): FillOverview {
  const { kommuneId, id, editionId, year, years } = source;
  const mayEdit = (areaId: string | null) => can(viewer, { action: 'edit-placement', kommuneId, areaId });
  const ids = source.technologies.map((technology) => technology.id);
  const cells = source.placements.map(({ content, ...key }) => ({ ...key, answer: content.answer }));
  const areas = source.areas
    .filter((area) => mayEdit(area.id))
    .map((area) => ({ ...area, progress: progressOf(ids, cells, area.id) }));
  const combined = { id: null, slug: null, name: null, progress: progressOf(ids, cells, null) };
  return { radarId: id, editionId, year, years, areas, combined: mayEdit(null) ? combined : null };
}
