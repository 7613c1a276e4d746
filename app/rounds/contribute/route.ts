import { z } from 'zod';
import { contribute } from '@/lib/data/rounds/contribute';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedRound, roundHref } from '../addresses';

/** Contributes the kommune's own answers as they are now, or again. */
export const POST = handlePost({
  schema: z.object({ roundId: idField }),
  change: ({ viewer }, input) => contribute(viewer, input),
  done: ({ version }, { roundId }) => roundHref(roundId, { done: version === 1 ? 'contributed' : 'updated' }),
  failed: ({ reason }, { roundId }) => failedRound(roundId, reason),
});
