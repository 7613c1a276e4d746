import { z } from 'zod';
import { undoChangeSet } from '@/lib/data/placements/undo-change-set';
import { handlePost } from '@/lib/http/handle-post';
import { startAddress } from '../addresses';

/** Undoes an import in one step. */
export const POST = handlePost({
  schema: z.object({ changeSetId: z.string().min(1) }),
  change: ({ viewer }, input) => undoChangeSet(viewer, input),
  done: ({ restored, conflicts }) => {
    const count = String(restored);
    if (conflicts.length === 0) return startAddress({ done: 'undone', count });
    return startAddress({ done: 'undoneExcept', count, left: String(conflicts.length) });
  },
  failed: () => startAddress({ failed: 'cannot-undo' }),
});
