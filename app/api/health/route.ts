import { readHealth } from '@/lib/data/health';
import { version } from '@/lib/version';

export const dynamic = 'force-dynamic';

/** For monitoring: 200 while the database answers, otherwise 503. Tells nothing of anyone. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  const body = {
    status: health === null ? 'unavailable' : 'ok',
    version,
    database: health?.kind ?? null,
    migration: health?.migration ?? null,
  };
  return Response.json(body, { status: health === null ? 503 : 200, headers: { 'Cache-Control': 'no-store' } });
}
