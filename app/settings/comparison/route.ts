import { z } from 'zod';
import { changeComparison } from '@/lib/data/radars/settings';
import { countField, tickField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

const schema = z
  .object({
    tiltPercent: countField,
    combinedForAreas: tickField,
    beforeTilt: countField,
    beforeCombined: z.enum(['true', 'false']),
  })
  .transform(({ beforeTilt, beforeCombined, ...after }) => ({
    ...after,
    before: { tiltPercent: beforeTilt, combinedForAreas: beforeCombined === 'true' },
  }));

/** Changes how the kommune's radar is compared. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => changeComparison(viewer, input),
  done: () => '/settings?done=comparison',
  failed: ({ reason }) => `/settings?failed=${reason}`,
});
