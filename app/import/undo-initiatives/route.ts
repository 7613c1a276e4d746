import { z } from 'zod';
import { undoInitiatives } from '@/lib/data/imports/undo-initiatives';
import { handlePost } from '@/lib/http/handle-post';
import { startAddress } from '../addresses';

/** Undoes an import of initiatives in one step. */
export const POST = handlePost({
  schema: z.object({ importId: z.string().min(1).max(100) }),
  change: ({ viewer }, { importId }) => undoInitiatives(viewer, { id: importId }),
  done: ({ undone, left }) =>
    startAddress({ target: 'initiatives', done: 'initiatives-undone', count: String(undone), left: String(left) }),
  failed: () => startAddress({ target: 'initiatives', failed: 'cannot-undo' }),
});
