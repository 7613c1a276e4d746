import type { Prisma } from '@client';
import type { ExperienceStatus } from '../../domain/experience/experience';
import type { Language } from '../editions/edition-view';
import { parseStatus, type SharedExperience, sharedColumns, toShared } from './experience-row';

/** A kommune that has said it will use the experience, and when. */
export type ExperienceUse = { readonly kommuneName: string; readonly simulated: boolean; readonly markedAt: Date };

/** An experience of one's own, shared or not. */
export type OwnExperience = SharedExperience & {
  readonly status: ExperienceStatus;
  /** Counts its changes, so that two editors never overwrite each other. */
  readonly revision: number;
  /** Newest first. */
  readonly uses: readonly ExperienceUse[];
};

/** What the kommune itself reads of its own experience. */
export function ownColumns(kommuneId: string) {
  return {
    ...sharedColumns(kommuneId),
    ...{ status: true, revision: true },
    uses: {
      select: { kommuneId: true, markedAt: true, kommune: { select: { name: true, simulated: true } } },
      orderBy: [{ markedAt: 'desc' }, { kommuneId: 'asc' }],
    },
  } satisfies Prisma.ExperienceSelect;
}

type OwnRow = Prisma.ExperienceGetPayload<{ select: ReturnType<typeof ownColumns> }>;

/** One stored experience of the kommune's own. */
export function toOwn({ status, revision, uses, ...row }: OwnRow, language: Language): OwnExperience {
  return {
    ...toShared({ ...row, uses: [] }, language),
    ...{ revision, status: parseStatus(status) },
    uses: uses.map(({ kommune, markedAt }) => ({ kommuneName: kommune.name, simulated: kommune.simulated, markedAt })),
  };
}
