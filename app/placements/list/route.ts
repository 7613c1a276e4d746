import { z } from 'zod';
import { cellInputSchema } from '@/lib/data/placements/cell-input';
import { savePlacements } from '@/lib/data/placements/save-placements';
import { handlePost } from '@/lib/http/handle-post';
import { backTo, scopeFields } from '../scope-fields';
import { readList } from './read-list';

const cellsSchema = z.array(cellInputSchema).max(200);

const schema = z.looseObject(scopeFields).transform(({ radarId, areaId, back, ...fields }, context) => {
  const cells = cellsSchema.safeParse(readList(fields));
  if (cells.success) return { radarId, areaId, back, cells: cells.data };
  context.addIssue('unreadable cells');
  return z.NEVER;
});

/** Saves a whole list at once: the way without JavaScript. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => savePlacements(viewer, input),
  done: ({ saved, kept, keptId }, { back }) =>
    keptId === null
      ? backTo(back, { done: 'saved', count: String(saved) })
      : backTo(back, { failed: 'kept', count: String(kept), kept: keptId }),
  failed: ({ reason }, { back }) =>
    reason === 'unchanged' ? backTo(back, { done: 'unchanged' }) : backTo(back, { failed: 'failed' }),
});
