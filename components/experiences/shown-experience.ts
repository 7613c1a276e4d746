import type { ExperienceTexts } from '@/lib/domain/experience/experience-texts';

/** An experience as it is shown to another kommune. */
export type ShownExperience = ExperienceTexts & {
  readonly id: string;
  readonly technology: { readonly id: string; readonly name: string };
  readonly kommune: { readonly id: string; readonly name: string; readonly simulated: boolean };
  readonly sharedAt: Date | null;
  readonly ownUse: boolean;
};
