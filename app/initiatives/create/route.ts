import { z } from 'zod';
import { initiativeHref, newInitiativeHref } from '@/components/initiatives/addresses';
import { createInitiative } from '@/lib/data/initiatives/create-initiative';
import { phases } from '@/lib/domain/initiative/initiative';
import { postAgain } from '@/lib/http/carried-form';
import { handlePost } from '@/lib/http/handle-post';
import { today } from '@/lib/http/today';
import { contentSchema } from '../form-schema';
import { isGoneName, namesAgain } from '../names-again';

const failedHref = `${newInitiativeHref()}?failed=`;

const create = handlePost({
  schema: z.intersection(contentSchema, z.object({ phase: z.enum(phases), since: z.string().max(20) })),
  change: async ({ viewer }, input) => namesAgain(await createInitiative(viewer, { ...input, today: today() })),
  done: ({ id }) => initiativeHref(id, { done: 'created' }),
  failed: ({ reason }) => `${failedHref}${isGoneName(reason) ? reason : 'invalid'}`,
});

/** Makes an initiative. A refused form goes back to its page with everything that was typed. */
export async function POST(request: Request): Promise<Response> {
  const answer = await create(request);
  const location = answer.headers.get('Location');
  return location?.startsWith(failedHref) ? postAgain(location) : answer;
}
