import { z } from 'zod';
import { applyEditionImport } from '@/lib/data/imports/apply-edition';
import { handlePost } from '@/lib/http/handle-post';
import { da } from '@/lib/text/da';
import { headFields } from '../../editions/head-schema';
import { failedReview } from '../addresses';

/** Makes a draft edition of a review. */
export const POST = handlePost({
  schema: z.object({ ...headFields, draft: z.string().min(1), fingerprint: z.string().min(1).max(100) }),
  change: ({ viewer }, { draft, fingerprint, ...head }) =>
    applyEditionImport(viewer, { id: draft, fingerprint, head, otherCategory: da.importPages.otherCategory }),
  done: ({ editionId }) => `/editions/${editionId}/values?done=created`,
  failed: failedReview,
});
