import { z } from 'zod';
import { applyInitiatives } from '@/lib/data/imports/apply-initiatives';
import { handlePost } from '@/lib/http/handle-post';
import { today } from '@/lib/http/today';
import { reviewAddress, startAddress } from '../addresses';

/** Stores a sheet of initiatives that has been gone through. */
export const POST = handlePost({
  schema: z.object({ draft: z.string().min(1), fingerprint: z.string().max(100) }),
  change: ({ viewer }, { draft, fingerprint }) => applyInitiatives(viewer, { id: draft, fingerprint, today: today() }),
  done: ({ made, changed }) =>
    startAddress({ target: 'initiatives', done: 'initiatives', count: String(made), changed: String(changed) }),
  failed: ({ reason }, { draft }) =>
    reason === 'imported'
      ? startAddress({ target: 'initiatives', failed: reason })
      : reviewAddress(draft, { failed: reason }),
});
