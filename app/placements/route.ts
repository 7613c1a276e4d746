import { z } from 'zod';
import { cellInputSchema } from '@/lib/data/placements/cell-input';
import { savePlacement } from '@/lib/data/placements/save-placement';
import { handlePost } from '@/lib/http/handle-post';

/** Saves one cell, as the page for filling in does with each change. JSON. */
export const POST = handlePost({
  schema: cellInputSchema.extend({ radarId: z.string().min(1), areaId: z.string().min(1).nullable() }),
  change: ({ viewer }, input) => savePlacement(viewer, input),
  done: () => '/fill',
  failed: () => '/fill?failed=failed',
});
