import { z } from 'zod';
import { removeFileContribution } from '@/lib/data/rounds/remove-file-contribution';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedRound, roundHref } from '../addresses';

/** Takes out a contribution that came as a file, when its kommune asks for it. */
export const POST = handlePost({
  schema: z.object({ roundId: idField, kommuneId: idField }),
  change: ({ viewer }, input) => removeFileContribution(viewer, input),
  done: (_, { roundId }) => roundHref(roundId, { done: 'removed' }),
  failed: ({ reason }, { roundId }) => failedRound(roundId, reason === 'none' ? 'not-there' : reason),
});
