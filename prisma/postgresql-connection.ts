import { PrismaPg } from '@prisma/adapter-pg';

/** The driver's pool, as Prisma's adapter brings it along. */
export type PostgresqlPool = ReturnType<Awaited<ReturnType<PrismaPg['connect']>>['underlyingDriver']>;

/**
 * A pool that is one connection, checked out for as long as the pool lasts: what is asked of it is one session, and a statement that fails does
 * not end it. When the connection is lost, everything asked after that is refused: a new one would have neither the transaction nor the
 * locks of the first.
 */
export async function poolOfOne(url: string): Promise<PostgresqlPool> {
  const connection = await new PrismaPg({ connectionString: url, max: 1, idleTimeoutMillis: 0 }).connect();
  const pool = connection.underlyingDriver();
  const client = await pool.connect();
  client.on('error', () => undefined);
  const [release, end] = [client.release.bind(client), pool.end.bind(pool)];
  client.release = () => undefined;
  return Object.assign(pool, {
    query: client.query.bind(client),
    connect: async () => client,
    end: async () => {
      release(true);
      await end();
    },
  });
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
