import { z } from 'zod';
import { editInitiativeHref, initiativeHref } from '@/components/initiatives/addresses';
import { saveInitiative } from '@/lib/data/initiatives/save-initiative';
import { postAgain } from '@/lib/http/carried-form';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedInitiative, knownId } from '../failed-initiative';
import { contentSchema } from '../form-schema';
import { isGoneName, namesAgain } from '../names-again';

const save = handlePost({
  schema: z.object({ id: idField, version: countField }).and(contentSchema),
  change: async ({ viewer }, { id, version, ...content }) =>
    namesAgain(await saveInitiative(viewer, { id, version, content })),
  done: ({ id }) => initiativeHref(id, { done: 'saved' }),
  failed: ({ code, reason }, fields) => {
    const id = knownId(fields.id);
    const failed = code === 'conflict' ? 'conflict' : isGoneName(reason) ? reason : 'invalid';
    // What has been archived meanwhile has no form to go back to.
    if (id === null || reason === 'archived') return failedInitiative(fields.id, failed);
    return editInitiativeHref(id, { says: { failed } });
  },
});

/** Saves what is said of an initiative. A refused form goes back to its page with everything that was typed. */
export async function POST(request: Request): Promise<Response> {
  const answer = await save(request);
  const location = answer.headers.get('Location');
  return location?.includes('/edit?failed=') ? postAgain(location) : answer;
}
