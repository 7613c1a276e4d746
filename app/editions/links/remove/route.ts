import { z } from 'zod';
import { removeLink } from '@/lib/data/lineage/change-links';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

/** Takes a link between two technologies away. */
export const POST = handlePost({
  schema: z.object({ id: idField }),
  change: ({ viewer }, { id }) => removeLink(viewer, id),
  done: () => '/editions/links?done=removed',
  failed: ({ reason }) => `/editions/links?failed=${reason}`,
});
