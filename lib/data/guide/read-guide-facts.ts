import { can, type Viewer } from '../../domain/access';
import type { RingNames } from '../../domain/edition-ring-names';
import { isLearningFinding } from '../../domain/experience/to-learn';
import type { GuideFact } from '../../domain/meeting/guide-fact';
import { guideFacts } from '../../domain/meeting/guide-facts';
import type { Theme } from '../../domain/meeting/theme';
import type { RadarComparison } from '../../domain/radar';
import { failure, type Result, success } from '../../domain/result';
import type { Language } from '../editions/edition-view';
import { readAllInitiatives } from '../initiatives/read-all-initiatives';
import { readPilotSummary } from '../initiatives/read-pilot-summary';
import { type CompareView, readComparison } from '../radars/compare-view';
import { experienceCounts } from './experience-counts';

export type GuideFactsQuery = {
  readonly language: Language;
  /** ISO yyyy-mm-dd: the day that pilots are looked at on. */
  readonly today: string;
  /** The year of the radar that is discussed; the newest when left out. */
  readonly year?: number | undefined;
};

/** What Pejling knows beside each theme, and whose edition it is told by. */
export type GuideFactsView = {
  readonly publisher: string;
  readonly ringNames: RingNames | null;
  readonly simulated: boolean;
  readonly facts: Readonly<Record<Theme, readonly GuideFact[]>>;
};

/**
 * Counts what the kommune's radar, initiatives and experiences say of the nine themes. A kommune without a radar has facts too. The
 * initiatives are as they are today, whichever radar is discussed.
 */
export async function readGuideFacts(viewer: Viewer, query: GuideFactsQuery): Promise<Result<GuideFactsView>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId })) {
    return failure('forbidden', 'view-radar');
  }
  const { language, today, year } = query;
  const view = await readComparison(viewer, { language, year });
  const initiatives = await readAllInitiatives(viewer, { language, today });
  if (!initiatives.ok) return initiatives;
  const pilots = await readPilotSummary(viewer, { language, today });
  if (!pilots.ok) return pilots;
  const compared = view.ok && !view.value.blank ? view.value : null;
  const comparison = compared?.comparison ?? null;
  return success({
    ...headOf(view),
    facts: guideFacts({
      comparison,
      withoutValue: compared?.withoutValue.length ?? 0,
      initiatives: initiatives.value.map(({ initiative }) => initiative),
      pilots: pilots.value,
      experiences: await experienceCounts(kommuneId, gapTechnologies(comparison)),
    }),
  });
}

function headOf(view: Result<CompareView>): Omit<GuideFactsView, 'facts'> {
  if (!view.ok) return { publisher: 'KL', ringNames: null, simulated: false };
  const { reference, source } = view.value;
  return {
    publisher: reference.publisher,
    ringNames: reference.ringNames,
    simulated: reference.simulated || source.simulated,
  };
}

/** Technologies that the kommune does not use or try although it could, or still tries although it is ready: in any of its views. */
function gapTechnologies(comparison: RadarComparison | null): string[] {
  if (comparison === null) return [];
  const cells = [...comparison.combined.technologies, ...comparison.areas.flatMap((area) => area.cells)];
  const gaps = cells.filter(({ technology, finding }) => !technology.local && isLearningFinding(finding));
  return [...new Set(gaps.map(({ technology }) => technology.id))];
}
