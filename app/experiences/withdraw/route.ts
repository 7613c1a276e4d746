import { z } from 'zod';
import { experienceHref } from '@/components/experiences/experience-href';
import { withdrawExperience } from '@/lib/data/experiences/withdraw-experience';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedExperience } from '../failed-experience';

/** Takes a shared experience back. */
export const POST = handlePost({
  schema: z.object({ id: idField, revision: countField }),
  change: ({ viewer }, target) => withdrawExperience(viewer, target),
  done: ({ id }) => experienceHref(id, { done: 'withdrawn' }),
  failed: ({ reason }, { id }) => failedExperience(id, reason),
});
