import { can, type Viewer } from '../../domain/access';
import { tiltLimits } from '../../domain/limits';
import { failure, type Result, success } from '../../domain/result';
import { database } from '../database';
import type { Language } from '../editions/edition-view';
import { inTransaction } from '../transaction';

export type RadarSummary = {
  readonly id: string;
  readonly year: number;
  readonly editionTitle: string;
  /** How many cells have an answer. */
  readonly answers: number;
};

export type SettingsView = {
  readonly kommuneName: string;
  readonly tiltPercent: number;
  readonly combinedForAreas: boolean;
  /** Newest first. */
  readonly radars: readonly RadarSummary[];
};

/** What the kommune's editor has decided, and the radars there are. */
export async function readSettings(viewer: Viewer, language: Language): Promise<Result<SettingsView>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'change-settings', kommuneId }))
    return failure('forbidden', 'change-settings');
  const { name, radars, ...decided } = await database().read.kommune.findUniqueOrThrow({
    where: { id: kommuneId },
    select: {
      name: true,
      tiltPercent: true,
      combinedForAreas: true,
      radars: {
        select: {
          id: true,
          year: true,
          edition: { select: { title: true, titleEn: true } },
          _count: { select: { placements: { where: { answer: { not: null } } } } },
        },
        orderBy: { year: 'desc' },
      },
    },
  });
  return success({
    kommuneName: name,
    ...decided,
    radars: radars.map(({ edition, _count, ...radar }) => ({
      ...radar,
      editionTitle: language === 'en' ? edition.titleEn : edition.title,
      answers: _count.placements,
    })),
  });
}

export type ComparisonSettings = { readonly tiltPercent: number; readonly combinedForAreas: boolean };
export type ComparisonInput = ComparisonSettings & { readonly before: ComparisonSettings };

/**
 * Decides how the kommune's radar is compared. `before` is what the editor saw: `conflict` when it has changed since;
 * `invalid` when the threshold is outside its limits.
 */
export async function changeComparison(viewer: Viewer, input: ComparisonInput): Promise<Result<null>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'change-settings', kommuneId }))
    return failure('forbidden', 'change-settings');
  const { before, tiltPercent, combinedForAreas } = input;
  if (!Number.isInteger(tiltPercent) || tiltPercent < tiltLimits.least || tiltPercent > tiltLimits.most)
    return failure('invalid', 'tilt');
  const after = { tiltPercent, combinedForAreas };
  return inTransaction(async (tx, audit) => {
    const seen = { tiltPercent: before.tiltPercent, combinedForAreas: before.combinedForAreas };
    const { count } = await tx.kommune.updateMany({ where: { id: kommuneId, ...seen }, data: after });
    if (count !== 1) return failure('conflict', 'changed');
    const entry = { action: 'kommune.comparison', entity: 'kommune', entityId: kommuneId, kommuneId, actorId };
    await audit({ ...entry, before: seen, after });
    return success(null);
  });
}
