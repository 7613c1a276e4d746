import { running } from '@/lib/config/running';
import { securityTxt } from '@/lib/http/security-txt';

export const dynamic = 'force-dynamic';

const headers = { 'Content-Type': 'text/plain; charset=utf-8' };

/** Where a weakness is reported (RFC 9116); not found where the installation has not said. */
export function GET(): Response {
  const { securityContact, publicUrl } = running();
  if (securityContact === null) return new Response('Findes ikke. / Not found.', { status: 404, headers });
  return new Response(securityTxt(securityContact, publicUrl, new Date()), { headers });
}
