import { z } from 'zod';
import { importContribution } from '@/lib/data/exchange/import-contribution';
import { failure, type Result } from '@/lib/domain/result';
import { leaveFlash } from '@/lib/http/flash';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { failedRound, roundHref, roundsHref } from '../addresses';
import { failureKey } from '../failure-key';
import { readUpload, uploadField } from '../read-upload';

/** Takes a kommune's contribution in from its file. A key that is not registered yet is shown on the page, to be registered. */
export const POST = handlePost({
  schema: z.object({ roundId: idField, file: uploadField }),
  change: async ({ viewer }, { roundId, file }) => {
    const text = await readUpload(file);
    return text.ok ? explained(roundId, await importContribution(viewer, text.value, { roundId })) : text;
  },
  done: ({ roundId, replaced }) => roundHref(roundId, { done: replaced ? 'replaced' : 'imported' }),
  failed: ({ reason }, { roundId }) => failedRound(roundId, reason),
});

const detailSchema = z.record(z.string(), z.string()).catch({});

/** Refusals with the key of their text; a missing round is told on the page too, not as a missing page. */
async function explained<T>(roundId: string, result: Result<T>): Promise<Result<T>> {
  if (result.ok || result.code === 'forbidden') return result;
  const detail = detailSchema.parse(result.detail);
  if (result.reason === 'unknown-key') await leaveFlash(roundsHref, { ...detail, roundId });
  return failure('conflict', failureKey('import', result.reason, detail.format));
}
