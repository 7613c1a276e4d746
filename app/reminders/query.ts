import { z } from 'zod';

/** The address of the page for one year's radar. */
export const remindersQuery = z.object({
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
});

export function remindersHref(year: number | undefined, notice?: { done?: string; failed?: string }): string {
  const search = new URLSearchParams(year === undefined ? {} : { year: String(year) });
  for (const [key, value] of Object.entries(notice ?? {})) search.set(key, value);
  return search.size === 0 ? '/reminders' : `/reminders?${search}`;
}
