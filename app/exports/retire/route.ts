import { z } from 'zod';
import { retireExport } from '@/lib/data/exports/retire-export';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { exportHref } from '../addresses';

const schema = z.object({ id: idField, reason: z.string().default('') });

/** Takes a paper out of use. */
export const POST = handlePost({
  schema,
  change: ({ viewer }, input) => retireExport(viewer, input, new Date()),
  done: ({ id }) => `${exportHref(id)}?done=retired`,
  failed: ({ reason }, { id }) =>
    typeof id === 'string' ? `${exportHref(id)}?failed=${reason}` : `/exports?failed=${reason}`,
});
