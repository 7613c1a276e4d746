import { z } from 'zod';
import { discardImport } from '@/lib/data/imports/change';
import { handlePost } from '@/lib/http/handle-post';
import { failedReview, startAddress } from '../addresses';

/** Throws a review away. */
export const POST = handlePost({
  schema: z.object({ draft: z.string().min(1) }),
  change: ({ viewer }, { draft }) => discardImport(viewer, { id: draft }),
  done: () => startAddress({ done: 'discarded' }),
  failed: failedReview,
});
