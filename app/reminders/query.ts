import { z } from 'zod';

/** The fields of the page's forms; each is a day. */
const dayFields = ['fillBy', 'sendOn'] as const;

export type DayField = (typeof dayFields)[number];

/** The address of the page for one year's radar; after a day that would not do, which field it was typed in. */
export const remindersQuery = z.object({
  year: z.coerce.number().int().min(1900).max(2200).optional().catch(undefined),
  field: z.enum(dayFields).optional().catch(undefined),
  typed: z.string().max(20).optional().catch(undefined),
});

type Notice = { readonly done?: string; readonly failed?: string; readonly field?: DayField; readonly typed?: string };

export function remindersHref(year: number | undefined, notice?: Notice): string {
  const search = new URLSearchParams(year === undefined ? {} : { year: String(year) });
  for (const [key, value] of Object.entries(notice ?? {})) search.set(key, value);
  return search.size === 0 ? '/reminders' : `/reminders?${search}`;
}
