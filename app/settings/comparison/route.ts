import { z } from 'zod';
import { changeComparison } from '@/lib/data/radars/settings';
import { countField, tickField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';

const schema = z
  .object({
    tiltPercent: countField,
    combinedForAreas: tickField,
    stuckMonths: countField,
    beforeTilt: countField,
    beforeStuck: countField,
    beforeCombined: z.enum(['true', 'false']),
  })
  .transform(({ beforeTilt, beforeCombined, beforeStuck, ...after }) => ({
    ...after,
    before: { tiltPercent: beforeTilt, combinedForAreas: beforeCombined === 'true', stuckMonths: beforeStuck },
  }));

/** Changes how the kommune's radar is compared, and when a pilot counts as stuck. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => changeComparison(viewer, input),
  done: () => '/settings?done=comparison',
  failed: ({ reason }) => `/settings?failed=${reason}`,
});
