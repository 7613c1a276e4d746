import { z } from 'zod';
import { mapAreas } from '@/lib/data/areas/area-mappings';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

const prefix = 'area.';

/** The fields are named by the area: `area.<id>`, empty for none. */
const schema = z
  .object({ editionId: idField })
  .catchall(z.string().max(100))
  .transform(({ editionId, ...fields }) => ({
    editionId,
    mappings: Object.entries(fields)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => ({ areaId: name.slice(prefix.length), editionAreaId: value === '' ? null : value })),
  }));

/** Says what the kommune's areas answer to in one edition. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => mapAreas(viewer, input),
  done: () => '/settings/areas?done=mapping',
  failed: ({ reason }) => `/settings/areas?failed=${reason}`,
});
