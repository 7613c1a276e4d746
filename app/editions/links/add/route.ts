import { z } from 'zod';
import { addLink } from '@/lib/data/lineage/change-links';
import { lineageKinds } from '@/lib/domain/lineage';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

const schema = z.object({
  kind: z.enum(lineageKinds),
  fromId: idField,
  /** Empty where nothing continues it. */
  toId: z
    .string()
    .max(100)
    .optional()
    .transform((id) => (id === undefined || id === '' ? null : id)),
});

/** Adds a link between two technologies. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => addLink(viewer, input),
  done: () => '/editions/links?done=added',
  failed: ({ reason }) => `/editions/links?failed=${reason}`,
});
