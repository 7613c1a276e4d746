import { z } from 'zod';
import { hintsHref } from '@/components/initiatives/addresses';
import { takePlacement } from '@/lib/data/initiatives/take-placement';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { returnPath } from '@/lib/http/return-path';
import { withNotice } from '../with-notice';

/** Lets a placement say what its initiatives say. Goes back to the page where the hint was. */
export const POST = handlePost({
  schema: z.object({
    ...{ radarId: idField, technologyId: idField, version: countField },
    /** Empty is the combined radar. */
    areaId: z.string().max(100).nullish(),
    back: z.string().max(500).optional(),
  }),
  change: ({ viewer }, { radarId, technologyId, areaId, version }) =>
    takePlacement(viewer, { radarId, technologyId, areaId: areaId ? areaId : null, version }),
  done: (_, { back }) => withNotice(pathOf(back), { done: 'taken' }),
  failed: ({ code }, { back }) =>
    withNotice(pathOf(back), { failed: code === 'conflict' ? 'placement-changed' : 'nothing-to-take' }),
});

function pathOf(back: unknown): string {
  return returnPath(typeof back === 'string' ? back : undefined) ?? hintsHref;
}
