import { z } from 'zod';
import { startImport } from '@/lib/data/imports/upload';
import { yearLimits } from '@/lib/domain/limits';
import { failure } from '@/lib/domain/result';
import { handlePost } from '@/lib/http/handle-post';
import { importTargets } from '@/lib/import/import-choices';
import { limits } from '@/lib/import/limits';
import { reviewAddress, startAddress } from '../addresses';

/** Reads a file into a review. A form without a chosen file sends an empty one without a name. */
export const POST = handlePost({
  schema: z.object({
    target: z.enum([...importTargets, 'initiatives']),
    year: z.coerce.number().int().min(yearLimits.first).max(yearLimits.last),
    file: z.instanceof(File),
  }),
  limit: 'upload',
  change: async ({ viewer }, { target, year, file }) => {
    if (file.name === '' && file.size === 0) return failure('invalid', 'no-file');
    if (file.size > limits.fileBytes) return failure('invalid', 'too-large');
    const bytes = new Uint8Array(await file.arrayBuffer());
    return startImport(viewer, { kind: target, year, fileName: file.name, bytes });
  },
  done: ({ id }) => reviewAddress(id),
  failed: ({ reason }, { target, year }) =>
    startAddress({
      failed: reason,
      ...(target === 'edition' || target === 'initiatives' ? { target } : {}),
      ...(typeof year === 'string' && /^\d{4}$/.test(year) ? { year } : {}),
    }),
});
