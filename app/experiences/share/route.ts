import { z } from 'zod';
import { experienceHref } from '@/components/experiences/experience-href';
import { shareExperience } from '@/lib/data/experiences/share-experience';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedExperience } from '../failed-experience';

/** Lets the other kommuner see an experience, as it was looked through. */
export const POST = handlePost({
  schema: z.object({ id: idField, revision: countField }),
  change: ({ viewer }, target) => shareExperience(viewer, target),
  done: ({ id }) => experienceHref(id, { done: 'shared' }),
  failed: ({ reason }, { id }) => failedExperience(id, reason),
});
