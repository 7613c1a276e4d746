import { experienceHref, experiencesHref } from '@/components/experiences/experience-href';

/** Where an experience's form goes when it failed; one without an experience goes to the list. */
export function failedExperience(id: unknown, reason: string): string {
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id)
    ? experienceHref(id, { failed: reason })
    : `${experiencesHref}?${new URLSearchParams({ failed: reason })}`;
}
