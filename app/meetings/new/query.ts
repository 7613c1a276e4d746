import { z } from 'zod';
import { yearLimits } from '@/lib/domain/limits';

const some = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((given) =>
    given === undefined
      ? []
      : [given]
          .flat()
          .filter((id) => id !== '')
          .slice(0, 100),
  );

/** What the address of a new meeting says; anything else in it is ignored. */
export const newMeetingQuery = z.object({
  year: z.coerce.number().int().min(yearLimits.first).max(yearLimits.last).optional().catch(undefined),
  /** Areas and technologies to propose of; none is all. */
  area: some,
  technology: some,
  /** The meeting to follow up on; the newest closed one when left out. */
  previous: z.string().min(1).max(100).optional().catch(undefined),
});

export type NewMeetingQuery = z.infer<typeof newMeetingQuery>;

/** The query of a page that a refused form was posted on to: what it was narrowed to is among its fields. */
export function queryOfForm(form: URLSearchParams): NewMeetingQuery {
  const [year, previous] = [form.get('year') ?? undefined, form.get('previousId') || undefined];
  return newMeetingQuery.parse({ year, previous, area: form.getAll('area'), technology: form.getAll('technology') });
}
