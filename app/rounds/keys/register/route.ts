import { z } from 'zod';
import { registerKey } from '@/lib/data/exchange/trusted-keys';
import { can } from '@/lib/domain/access';
import { failure, type Result, success } from '@/lib/domain/result';
import { parsePublicKey } from '@/lib/exchange/public-key';
import { leaveFlash } from '@/lib/http/flash';
import { idField, lineField, tickField } from '@/lib/http/form-fields';
import { handlePost } from '@/lib/http/handle-post';
import { roundHref, roundsHref, withQuery } from '../../addresses';

const schema = z.object({
  kommuneId: idField,
  publicKey: lineField(200),
  confirmed: tickField,
  roundId: idField.optional(),
});

/**
 * Registers a kommune's key once its fingerprint has been compared by telephone. A key that was pasted without that is only carried to
 * the page that shows the fingerprint.
 */
export const POST = handlePost({
  schema,
  change: async ({ viewer }, { confirmed, roundId, ...key }): Promise<Result<'shown' | 'registered'>> => {
    if (!can(viewer, { action: 'manage-rounds' })) return failure('forbidden', 'manage-rounds');
    if (!confirmed) return roundId === undefined ? show(key) : failure('invalid', 'unconfirmed');
    const registered = await registerKey(viewer, { ...key, name: '' });
    if (registered.ok) return success('registered');
    return registered.reason === 'unknown-kommune' ? failure('invalid', registered.reason) : registered;
  },
  done: (what, { roundId }) => {
    if (what === 'shown') return '/rounds/keys?check=1';
    return roundId === undefined ? '/rounds/keys?done=registered' : roundHref(roundId, { done: 'registered' });
  },
  failed: ({ reason }) => withQuery('/rounds/keys', { failed: reason }),
});

type Pasted = { readonly kommuneId: string; readonly publicKey: string };

async function show(key: Pasted): Promise<Result<'shown', never>> {
  if (parsePublicKey(key.publicKey) === null) return failure('invalid', 'not-a-key');
  await leaveFlash(roundsHref, key);
  return success('shown');
}
