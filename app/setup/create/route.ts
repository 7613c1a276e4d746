import { z } from 'zod';
import { passwordsAreOn } from '@/lib/auth/directory-settings';
import { setUp, setupState } from '@/lib/data/people/setup';
import { leaveFlash } from '@/lib/http/flash';
import { emailField, lineField, passwordField } from '@/lib/http/form-fields';
import { handleOpenPost } from '@/lib/http/handle-open-post';
import { requestAddress } from '@/lib/http/request-origin';

const schema = z.object({
  code: z.string().max(100),
  kind: z.enum(['kommune', 'shared']),
  kommuneId: z.string().max(100).default(''),
  name: lineField(100),
  email: emailField,
  password: passwordField,
});

/** Makes the first account. What was typed comes back when it could not be used, the code and the password never. */
export const POST = handleOpenPost({
  schema,
  open: async () => process.env.PEJLING_DEMO !== 'on' && passwordsAreOn() && (await setupState()) === 'open',
  change: async ({ kind, ...input }, request) => {
    const kommuneId = kind === 'kommune' ? input.kommuneId : null;
    const result = await setUp({ ...input, kommuneId, address: requestAddress(request.headers) });
    const { name, email } = input;
    if (!result.ok) await leaveFlash('/setup', { kind, kommuneId: input.kommuneId, name, email });
    return result;
  },
  done: () => '/sign-in?done=set-up',
  failed: ({ reason }) => `/setup?failed=${reason}`,
});
