import { z } from 'zod';
import { changeRadarEdition } from '@/lib/data/editions/use';
import { yearLimits } from '@/lib/domain/limits';
import { handlePost } from '@/lib/http/handle-post';
import { editionHref, editionIdSchema, failedAt } from '../edition-fields';

/** Lays the kommune's radar of a year over an edition. */
export const POST = handlePost({
  schema: z.object({
    id: editionIdSchema,
    year: z.coerce.number().int().min(yearLimits.first).max(yearLimits.last),
    from: editionIdSchema,
  }),
  change: ({ viewer }, { id, year, from }) => changeRadarEdition(viewer, { editionId: id, year, from }),
  done: (_value, { id }) => `${editionHref(id)}?done=used`,
  failed: failedAt('use'),
});
