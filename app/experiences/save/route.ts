import { z } from 'zod';
import { experienceHref, writeHref } from '@/components/experiences/experience-href';
import { saveExperience } from '@/lib/data/experiences/save-experience';
import { postAgain } from '@/lib/http/carried-form';
import { countField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

/** Any length: what is too long is refused by its field's name, further in. */
const text = z
  .string()
  .default('')
  .transform((given) => given.normalize('NFC').replaceAll('\r\n', '\n').trim());

const schema = z.object({
  id: z.string().min(1).max(100).nullable().default(null),
  revision: countField.default(0),
  technologyId: z.string().max(100).default(''),
  ...{ what: text, forWhom: text, result: text, differently: text, supplier: text, contact: text },
});

const save = handlePost({
  schema,
  change: ({ viewer }, { id, revision, ...content }) => saveExperience(viewer, { id, revision, content }),
  done: ({ id }) => experienceHref(id, { done: 'saved' }),
  failed: ({ reason }, { id }) =>
    writeHref({
      ...(typeof id === 'string' && id !== '' ? { id } : {}),
      failed: reason === 'changed' ? 'changed-form' : reason,
    }),
});

/** Saves a draft, and shows it as others would see it. A refused form goes back to its page with everything that was typed. */
export async function POST(request: Request): Promise<Response> {
  const answer = await save(request);
  const location = answer.headers.get('Location');
  return location?.startsWith(writeHref()) ? postAgain(location) : answer;
}
