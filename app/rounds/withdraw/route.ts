import { z } from 'zod';
import { withdrawContribution } from '@/lib/data/rounds/withdraw';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedRound, roundHref } from '../addresses';

/** Takes the kommune's own contribution out of an open round. */
export const POST = handlePost({
  schema: z.object({ roundId: idField }),
  change: ({ viewer }, input) => withdrawContribution(viewer, input),
  done: (_, { roundId }) => roundHref(roundId, { done: 'withdrawn' }),
  failed: ({ reason }, { roundId }) => failedRound(roundId, reason),
});
