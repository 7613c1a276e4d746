import { PrismaPg } from '@prisma/adapter-pg';

/** The driver's pool, as Prisma's adapter brings it along. */
export type PostgresqlPool = ReturnType<Awaited<ReturnType<PrismaPg['connect']>>['underlyingDriver']>;

/** A pool of one connection that is never given up before the pool is ended: what is asked of it is one session. */
export async function poolOfOne(url: string): Promise<PostgresqlPool> {
  const connection = await new PrismaPg({ connectionString: url, max: 1, idleTimeoutMillis: 0 }).connect();
  return connection.underlyingDriver();
}

/** Does some work in one session with the database, which is ended after it. */
export async function onPostgresql<T>(url: string, work: (session: PostgresqlPool) => Promise<T>): Promise<T> {
  const session = await poolOfOne(url);
  try {
    return await work(session);
  } finally {
    await session.end();
  }
}
