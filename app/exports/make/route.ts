import { z } from 'zod';
import { paperFormats } from '@/lib/domain/paper-format';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { exportHref, fileHref } from '../addresses';
import { issueFile } from '../issue-file';

const schema = z.object({ exportId: idField, format: z.enum(paperFormats) });

/** Makes one file of a paper, unless it is there already: a form goes on to fetch it, a script is told what it is. */
export const POST = handlePost({
  schema,
  limit: 'paper',
  change: async ({ viewer }, { exportId, format }) => {
    const issued = await issueFile(viewer, exportId, format);
    if (!issued.ok) return issued;
    const { size, sha256 } = issued.value;
    return { ok: true, value: { format, size, sha256, href: fileHref(exportId, format) } };
  },
  done: ({ href }) => href,
  failed: ({ reason }, { exportId }) =>
    typeof exportId === 'string' ? `${exportHref(exportId)}?failed=${reason}` : `/exports?failed=${reason}`,
});
