import { beginDirectory } from '@/lib/auth/begin-directory';
import { directorySettings } from '@/lib/auth/directory-settings';
import { leadOn, notFoundAnswer } from '@/lib/auth/lead-on';
import { findInvitation } from '@/lib/data/people/accept-invitation';
import { seeOther } from '@/lib/http/handle-post';
import { readBody } from '@/lib/http/read-body';

/** Takes an invited person to the kommune's directory; the invitation goes along in the browser. Without a link that was once made there is nothing here. */
export async function POST(request: Request): Promise<Response> {
  const { fields } = await readBody(request);
  const token = typeof fields.token === 'string' ? fields.token : '';
  const settings = directorySettings();
  // Where groups decide, an invitation gives nothing.
  if (settings === null || settings.groups !== null) return notFoundAnswer();
  const invitation = await findInvitation(token);
  if (!invitation.ok) {
    return invitation.code === 'not_found' ? notFoundAnswer() : seeOther(`/invitation/${encodeURIComponent(token)}`);
  }
  return leadOn(await beginDirectory(request, { errand: { kind: 'invitation', token } }));
}
