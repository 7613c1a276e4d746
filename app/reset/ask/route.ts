import { z } from 'zod';
import { askReset, canAskForReset } from '@/lib/data/people/password-reset';
import { emailField } from '@/lib/http/form-fields';
import { handleOpenPost } from '@/lib/http/handle-open-post';
import { requestAddress } from '@/lib/http/request-origin';

const schema = z.object({ email: emailField });

/** Asks for a link to a new password. Where none are sent there is nothing here. */
export const POST = handleOpenPost({
  schema,
  open: async () => canAskForReset(),
  change: ({ email }, request) => askReset({ email, address: requestAddress(request.headers) }),
  done: () => '/reset?done=asked',
  failed: ({ reason }) => `/reset?failed=${reason}`,
});
