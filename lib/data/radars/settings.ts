import { can, type Viewer } from '../../domain/access';
import { stuckLimits } from '../../domain/initiative/pilot-health';
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
  /** Months in pilot after which it counts as stuck. */
  readonly stuckMonths: number;
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
      stuckMonths: true,
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

export type ComparisonSettings = Pick<SettingsView, 'tiltPercent' | 'combinedForAreas' | 'stuckMonths'>;
export type ComparisonInput = ComparisonSettings & { readonly before: ComparisonSettings };

/**
 * Decides how the kommune's radar is compared, and when a pilot counts as stuck. `before` is what the editor saw: `conflict` when it
 * has changed since; `invalid` when a number is outside its limits.
 */
export async function changeComparison(viewer: Viewer, input: ComparisonInput): Promise<Result<null>> {
  const { kommuneId, userId: actorId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'change-settings', kommuneId }))
    return failure('forbidden', 'change-settings');
  const { before, tiltPercent, combinedForAreas, stuckMonths } = input;
  if (!isWithin(tiltPercent, tiltLimits)) return failure('invalid', 'tilt');
  if (!isWithin(stuckMonths, stuckLimits)) return failure('invalid', 'stuck');
  const after = { tiltPercent, combinedForAreas, stuckMonths };
  return inTransaction(async (tx, audit) => {
    const seen = {
      tiltPercent: before.tiltPercent,
      combinedForAreas: before.combinedForAreas,
      stuckMonths: before.stuckMonths,
    };
    const { count } = await tx.kommune.updateMany({ where: { id: kommuneId, ...seen }, data: after });
    if (count !== 1) return failure('conflict', 'changed');
    const entry = { action: 'kommune.comparison', entity: 'kommune', entityId: kommuneId, kommuneId, actorId };
    await audit({ ...entry, before: seen, after });
    return success(null);
  });
}

function isWithin(number: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}
