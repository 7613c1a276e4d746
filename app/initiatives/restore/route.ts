import { z } from 'zod';
import { initiativeHref } from '@/components/initiatives/addresses';
import { restoreInitiative } from '@/lib/data/initiatives/archive-initiative';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedInitiative } from '../failed-initiative';

/** Brings an archived initiative back. */
export const POST = handlePost({
  schema: z.object({ id: idField, version: countField }),
  change: ({ viewer }, input) => restoreInitiative(viewer, input),
  done: ({ id }) => initiativeHref(id, { done: 'restored' }),
  failed: ({ code }, { id }) => failedInitiative(id, code === 'conflict' ? 'conflict' : 'malformed'),
});
