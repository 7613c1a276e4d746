import { z } from 'zod';
import { addArea, archiveArea, moveArea, renameArea } from '@/lib/data/areas/areas';
import type { Viewer } from '@/lib/domain/access';
import type { Result } from '@/lib/domain/result';
import { idField, lineField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

const name = lineField(80);
const areaId = idField;

const schema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add'), name }),
  z.object({ do: z.literal('rename'), areaId, before: z.string().max(200), name }),
  z.object({ do: z.enum(['up', 'down']), areaId }),
  z.object({ do: z.enum(['archive', 'restore']), areaId }),
]);

function change(viewer: Viewer, input: z.infer<typeof schema>): Promise<Result<null>> {
  switch (input.do) {
    case 'add':
      return addArea(viewer, input);
    case 'rename':
      return renameArea(viewer, input);
    case 'up':
    case 'down':
      return moveArea(viewer, { areaId: input.areaId, direction: input.do });
    case 'archive':
    case 'restore':
      return archiveArea(viewer, { areaId: input.areaId, archived: input.do === 'archive' });
  }
}

/** Adds, renames, moves, archives or brings back one of the kommune's areas. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => change(viewer, input),
  done: () => '/settings/areas?done=area',
  failed: ({ reason }) => `/settings/areas?failed=${reason}`,
});
