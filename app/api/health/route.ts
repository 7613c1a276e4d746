import { readHealth } from '@/lib/data/health';
import { isStopping } from '@/lib/http/stopping';
import { version } from '@/lib/version';

export const dynamic = 'force-dynamic';

/** For monitoring: 200 while the database answers, otherwise 503, as from when the process was asked to stop. Tells nothing of anyone. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  const status = isStopping() ? 'stopping' : health === null ? 'unavailable' : 'ok';
  const body = { status, version, database: health?.kind ?? null, migration: health?.migration ?? null };
  return Response.json(body, { status: status === 'ok' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}
