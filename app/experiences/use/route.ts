import { z } from 'zod';
import { experienceHref } from '@/components/experiences/experience-href';
import { markUse } from '@/lib/data/experiences/mark-use';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedExperience } from '../failed-experience';

/** Says that the kommune will use another's experience, or takes it back. */
export const POST = handlePost({
  schema: z.object({ id: idField, uses: z.enum(['true', 'false']).transform((uses) => uses === 'true') }),
  change: ({ viewer }, { id, uses }) => markUse(viewer, { experienceId: id, uses }),
  done: ({ experienceId }, { uses }) => experienceHref(experienceId, { done: uses ? 'used' : 'unused' }),
  failed: ({ reason }, { id }) => failedExperience(id, reason),
});
