import type { Prisma } from '@client';
import { type ExperienceStatus, experienceStatuses } from '../../domain/experience/experience';
import type { ExperienceTexts } from '../../domain/experience/experience-texts';
import type { Language } from '../editions/edition-view';

/** What one kommune tells the others, with whose it is and what it is about. */
export type SharedExperience = ExperienceTexts & {
  readonly id: string;
  readonly technology: { readonly id: string; readonly name: string };
  readonly kommune: { readonly id: string; readonly name: string; readonly simulated: boolean };
  /** Null only where it has not been shared. */
  readonly sharedAt: Date | null;
  /** Whether the viewer's own kommune has marked that it uses it. */
  readonly ownUse: boolean;
};

/** What others are shown of an experience, and whether a kommune has marked it. */
export function sharedColumns(kommuneId: string) {
  return {
    ...{ id: true, what: true, forWhom: true, result: true, differently: true, supplier: true, contact: true },
    ...{ sharedAt: true },
    technology: { select: { id: true, name: true, nameEn: true } },
    kommune: { select: { id: true, name: true, simulated: true } },
    uses: { where: { kommuneId }, select: { kommuneId: true } },
  } satisfies Prisma.ExperienceSelect;
}

type SharedRow = Prisma.ExperienceGetPayload<{ select: ReturnType<typeof sharedColumns> }>;

/** One stored experience as others see it. */
export function toShared({ technology, uses, ...row }: SharedRow, language: Language): SharedExperience {
  return {
    ...row,
    technology: { id: technology.id, name: nameIn(technology, language) },
    ownUse: uses.length > 0,
  };
}

/** A technology's name in one language; Danish where it has no English one. */
export function nameIn(technology: { name: string; nameEn: string }, language: Language): string {
  return language === 'en' && technology.nameEn !== '' ? technology.nameEn : technology.name;
}

/** A word that is none of ours is a fault, and is shown to nobody else. */
export function parseStatus(text: string): ExperienceStatus {
  return experienceStatuses.find((status) => status === text) ?? 'draft';
}

/** What is shared by other kommuner: the only part of theirs that anyone may read. */
export function sharedByOthers(kommuneId: string) {
  return { status: 'shared', kommuneId: { not: kommuneId } } satisfies Prisma.ExperienceWhereInput;
}
