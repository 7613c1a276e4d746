import { initiativeHref, initiativesHref } from '@/components/initiatives/addresses';

/** The id that a form names, where it can be one. */
export function knownId(id: unknown): string | null {
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id) ? id : null;
}

/** Where a form of an initiative goes when it failed; one without an initiative goes to the list. */
export function failedInitiative(id: unknown, failed: string): string {
  const known = knownId(id);
  return known === null ? `${initiativesHref}?${new URLSearchParams({ failed })}` : initiativeHref(known, { failed });
}
