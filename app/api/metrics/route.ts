import { running } from '@/lib/config/running';
import { showsBearer } from '@/lib/http/bearer';
import { readMetrics } from '@/lib/metrics/read-metrics';

export const dynamic = 'force-dynamic';

const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };

/** For a monitor that shows METRICS_TOKEN: figures of this process and of the database, none of anyone. Without a token set, there are none. */
export async function GET(request: Request): Promise<Response> {
  const { metricsToken } = running();
  if (metricsToken === null) return new Response('Findes ikke. / Not found.', { status: 404, headers });
  if (!showsBearer(request.headers.get('authorization'), metricsToken)) {
    return new Response('Vis METRICS_TOKEN som bearer token. / Show METRICS_TOKEN as a bearer token.', {
      status: 401,
      headers: { ...headers, 'WWW-Authenticate': 'Bearer' },
    });
  }
  const { text, contentType } = await readMetrics();
  return new Response(text, { headers: { ...headers, 'Content-Type': contentType } });
}
