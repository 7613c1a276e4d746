import { discover } from '@/lib/auth/directory-client';
import { directorySettings } from '@/lib/auth/directory-settings';
import { notFoundAnswer } from '@/lib/auth/lead-on';

/** Leads to where one signs out of the kommune's directory itself, which asks first. It changes nothing here. */
export async function GET(): Promise<Response> {
  const settings = directorySettings();
  if (settings === null) return notFoundAnswer();
  const issuer = await discover(settings).catch(() => null);
  const endpoint = issuer?.metadata.end_session_endpoint;
  if (!endpoint) return new Response(null, { status: 303, headers: { Location: '/sign-in' } });
  const url = new URL(endpoint);
  url.searchParams.set('client_id', settings.clientId);
  return new Response(null, { status: 303, headers: { Location: url.href } });
}
