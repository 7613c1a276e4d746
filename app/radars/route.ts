import { z } from 'zod';
import { createRadar } from '@/lib/data/radars/radars';
import { yearLimits } from '@/lib/domain/limits';
import { countField, idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { returnPath } from '@/lib/http/return-path';

const year = countField.pipe(z.number().min(yearLimits.first).max(yearLimits.last));
const schema = z.object({ year, editionId: idField });

/** Where a form that names no page of its own is told what was wrong. */
const ownPage = '/radars/new';

/** Makes the kommune's radar for a year. A form on another page names that in `back`. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => createRadar(viewer, input),
  done: ({ year, leftOut }) =>
    leftOut > 0 ? `/settings/technologies?year=${year}&done=left-out` : `/fill?year=${year}`,
  failed: ({ reason, code }, { back }) => {
    const page = returnPath(typeof back === 'string' ? back : undefined) ?? ownPage;
    const failed = code === 'invalid' ? 'invalid' : reason;
    return `${page}${page.includes('?') ? '&' : '?'}failed=${failed}`;
  },
});
