import { z } from 'zod';
import { applyEditionImport } from '@/lib/data/imports/apply-edition';
import { handlePost } from '@/lib/http/handle-post';
import { da } from '@/lib/text/da';
import { headFields, readHead } from '../../editions/head-schema';
import { failedReview } from '../addresses';

/** Makes a draft edition of a review. */
export const POST = handlePost({
  schema: z.object({ ...headFields, draft: z.string().min(1), fingerprint: z.string().min(1).max(100) }),
  change: ({ viewer }, { draft, fingerprint, ...fields }) => {
    const { otherCategory } = da.importPages;
    return applyEditionImport(viewer, { id: draft, fingerprint, head: readHead(fields), otherCategory });
  },
  done: ({ editionId }) => `/editions/${editionId}/values?done=created`,
  failed: failedReview,
});
