import { z } from 'zod';
import { mapAreas } from '@/lib/data/areas/area-mappings';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { readMappings } from './read-mappings';

const schema = z
  .object({ editionId: idField })
  .catchall(z.string().max(100))
  .transform(({ editionId, ...fields }, context) => {
    const mappings = readMappings(fields);
    if (mappings !== null) return { editionId, mappings };
    context.addIssue('unknown before');
    return z.NEVER;
  });

/** Says what the kommune's areas answer to in one edition. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => mapAreas(viewer, input),
  done: () => '/settings/areas?done=mapping',
  failed: ({ reason }) => `/settings/areas?failed=${reason}`,
});
