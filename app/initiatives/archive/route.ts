import { z } from 'zod';
import { initiativeHref } from '@/components/initiatives/addresses';
import { archiveInitiative } from '@/lib/data/initiatives/archive-initiative';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedInitiative } from '../failed-initiative';

/** Puts an initiative away: it is kept, and counts nowhere. */
export const POST = handlePost({
  schema: z.object({ id: idField, version: countField }),
  change: ({ viewer }, input) => archiveInitiative(viewer, input),
  done: ({ id }) => initiativeHref(id, { done: 'archived' }),
  failed: ({ code }, { id }) => failedInitiative(id, code === 'conflict' ? 'conflict' : 'malformed'),
});
