import { z } from 'zod';
import { passwordsAreOn } from '@/lib/auth/directory-settings';
import { keepSession } from '@/lib/auth/keep-session';
import { acceptInvitation, findInvitation } from '@/lib/data/people/accept-invitation';
import { deviceName } from '@/lib/domain/device-name';
import { leaveFlash } from '@/lib/http/flash';
import { idField, lineField, passwordField } from '@/lib/http/form-fields';
import { handleOpenPost } from '@/lib/http/handle-open-post';

const schema = z.object({ token: idField, name: lineField(100), password: passwordField });

const tokenOf = (token: unknown) => (typeof token === 'string' ? token : '');

/** Makes an invited person's account, and signs it in. Without a link that was once made, or with passwords off, there is nothing here. */
export const POST = handleOpenPost({
  schema,
  open: async ({ token }) => {
    if (!passwordsAreOn()) return false;
    const invitation = await findInvitation(tokenOf(token));
    return invitation.ok || invitation.code !== 'not_found';
  },
  change: async (input, request) => {
    const device = deviceName(request.headers.get('user-agent'));
    const result = await acceptInvitation({ ...input, device });
    if (result.ok) await keepSession(result.value.session);
    else await leaveFlash(`/invitation/${input.token}`, { name: input.name });
    return result;
  },
  done: () => '/',
  failed: ({ reason }, { token }) => `/invitation/${encodeURIComponent(tokenOf(token))}?failed=${reason}`,
});
