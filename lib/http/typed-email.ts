import { leaveFlash } from './flash';

/** An address is no longer than this (RFC 5321); what is longer was none. */
const longest = 254;

/** Leaves the address of a sign-in that failed for the form that comes back, in the browser alone. Never the password. */
export async function keepTypedEmail(request: Request): Promise<void> {
  const form = await request.formData().catch(() => null);
  const email = form?.get('email');
  if (typeof email === 'string' && email.length <= longest) await leaveFlash('/sign-in', { email });
}
