import { z } from 'zod';
import { saveAreas } from '@/lib/data/editions/areas';
import { handlePost } from '@/lib/http/handle-post';
import { draftFields, editionHref, failedAt, goToSchema, linesOf } from '../edition-fields';
import { withRows } from '../read-rows';

const schema = z
  .looseObject({ ...draftFields, add: z.string().max(5000).default(''), goTo: goToSchema })
  .transform(withRows);

/** Saves a draft's areas: names, order, removals and additions. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, { id, revision, rows, add }) =>
    saveAreas(viewer, { id, revision }, { rows, added: linesOf(add).map((line) => line.slice(0, 200)) }),
  done: (_value, { id, goTo }) => `${editionHref(id, goTo === 'next' ? 'technologies' : 'areas')}?done=saved`,
  failed: failedAt('areas'),
});
