import { z } from 'zod';
import { finishExport, finishes } from '@/lib/data/exports/finish-export';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { version } from '@/lib/version';
import { exportHref } from '../addresses';

const schema = z.object({ id: idField, as: z.enum(finishes) });

/** Makes a finished or a public paper of another, from the same answers. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => finishExport(viewer, input, { now: new Date(), version }),
  done: ({ id }, { as }) => `${exportHref(id)}?done=${as === 'final' ? 'finished' : 'published'}`,
  failed: ({ reason }, { id }) =>
    typeof id === 'string' ? `${exportHref(id)}?failed=${reason}` : `/exports?failed=${reason}`,
});
