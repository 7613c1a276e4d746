import { z } from 'zod';
import { revokeKey } from '@/lib/data/exchange/trusted-keys';
import { idField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { withQuery } from '../../addresses';

/** Stops trusting a key. What was taken in with it stays. */
export const POST = handlePost({
  schema: z.object({ id: idField }),
  change: ({ viewer }, input) => revokeKey(viewer, input),
  done: () => '/rounds/keys?done=revoked',
  failed: ({ reason }) => withQuery('/rounds/keys', { failed: reason }),
});
