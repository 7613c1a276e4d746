import { z } from 'zod';
import type { LoadOptions } from '@/lib/data/exchange/exchange-types';
import { loadReleaseFile } from '@/lib/data/exchange/load-release-file';
import { loadRoundFile } from '@/lib/data/exchange/load-round-file';
import type { Viewer } from '@/lib/domain/access';
import { failure, type Result } from '@/lib/domain/result';
import { leaveFlash } from '@/lib/http/flash';
import { handlePost } from '@/lib/http/handle-post';
import { releaseHref, roundHref, roundsHref, withQuery } from '../addresses';
import { failureKey } from '../failure-key';
import { readUpload, uploadField } from '../read-upload';

/**
 * Loads a round or a release from its file, whichever it is. A publisher that is not known yet is shown on the page; the file
 * is then sent again with the fingerprint that was confirmed, so that nothing waits here meanwhile.
 */
export const POST = handlePost({
  schema: z.object({ file: uploadField, trust: z.string().max(100).optional() }),
  change: async ({ viewer }, { file, trust }) => {
    const text = await readUpload(file);
    return text.ok ? explained(await load(viewer, text.value, { trust })) : text;
  },
  done: (address) => address,
  failed: ({ reason }) => withQuery(roundsHref, { failed: reason }),
});

/** The address of what was loaded. */
async function load(viewer: Viewer, text: string, options: LoadOptions): Promise<Result<string>> {
  const round = await loadRoundFile(viewer, text, options);
  if (round.ok) return { ok: true, value: roundHref(round.value.roundId, { done: 'round-loaded' }) };
  if (round.reason !== 'foreign' || formatOf(round.detail) !== 'pejling-release') return round;
  const release = await loadReleaseFile(viewer, text, options);
  return release.ok
    ? { ok: true, value: withQuery(releaseHref(release.value.releaseId), { done: 'release-loaded' }) }
    : release;
}

const detailSchema = z.record(z.string(), z.string()).catch({});

function formatOf(detail: unknown): string | undefined {
  return detailSchema.parse(detail).format;
}

async function explained<T>(result: Result<T>): Promise<Result<T>> {
  if (result.ok || result.code === 'forbidden') return result;
  const detail = detailSchema.parse(result.detail);
  if (result.reason === 'unknown-key') await leaveFlash(roundsHref, detail);
  return failure('conflict', failureKey('load', result.reason, detail.format));
}
