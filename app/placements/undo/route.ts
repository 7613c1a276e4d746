import { z } from 'zod';
import { undoChangeSet } from '@/lib/data/placements/undo-change-set';
import { handlePost } from '@/lib/http/handle-post';
import { backTo } from '../scope-fields';

/** Undoes a copy or an import. */
export const POST = handlePost({
  schema: z.object({ changeSetId: z.string().min(1), back: z.string() }),
  change: ({ viewer }, input) => undoChangeSet(viewer, input),
  done: ({ restored, conflicts }, { back }) => {
    const count = String(restored);
    if (conflicts.length === 0) return backTo(back, { done: 'undone', count });
    return backTo(back, { done: 'undoneExcept', count, left: String(conflicts.length) });
  },
  failed: ({ code }, { back }) => backTo(back, { failed: code === 'conflict' ? 'cannotUndo' : 'failed' }),
});
