import { z } from 'zod';
import { startCorrection } from '@/lib/data/editions/correct';
import { handlePost } from '@/lib/http/handle-post';
import { editionHref, editionIdSchema, failedAt } from '../edition-fields';

/** Starts the next version of a frozen edition. */
export const POST = handlePost({
  schema: z.object({ id: editionIdSchema }),
  change: ({ viewer }, { id }) => startCorrection(viewer, id),
  done: ({ id }) => `${editionHref(id, 'values')}?done=correction`,
  failed: failedAt(),
});
