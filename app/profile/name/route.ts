import { z } from 'zod';
import { correctOwnName } from '@/lib/data/people/correct-person';
import { failure } from '@/lib/domain/result';
import { countField, lineField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

const schema = z.object({ revision: countField, name: z.string().max(1000) });

/** Corrects the name of whoever is signed in. */
export const POST = handlePost({
  schema,
  change: async ({ viewer }, { revision, name: typed }) => {
    const name = lineField(100).safeParse(typed);
    return name.success ? correctOwnName(viewer, { revision, name: name.data }) : failure('invalid', 'no-name');
  },
  done: () => '/profile?done=name',
  // `changed` is the password's word on this page.
  failed: ({ reason }) => `/profile?failed=${reason === 'changed' ? 'name-changed' : reason}`,
});
