import { z } from 'zod';
import { experiencesHref } from '@/components/experiences/experience-href';
import { deleteExperience } from '@/lib/data/experiences/delete-experience';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedExperience } from '../failed-experience';

/** Deletes an experience that no other kommune sees. */
export const POST = handlePost({
  schema: z.object({ id: idField, revision: countField }),
  change: ({ viewer }, target) => deleteExperience(viewer, target),
  done: () => `${experiencesHref}?done=deleted`,
  failed: ({ reason }, { id }) => failedExperience(id, reason),
});
