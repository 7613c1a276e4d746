import { PrismaPg } from '@prisma/adapter-pg';

/** The driver's pool, as Prisma's adapter brings it along. */
export type PostgresqlPool = ReturnType<Awaited<ReturnType<PrismaPg['connect']>>['underlyingDriver']>;

/**
 * A pool of one connection that is never given up before the pool is ended: what is asked of it is one session. When the connection
 * is lost, everything asked after that is refused: a new one would have neither the transaction nor the locks of the first.
 */
export async function poolOfOne(url: string): Promise<PostgresqlPool> {
  const config = { connectionString: url, max: 1, idleTimeoutMillis: 0, verify: firstOnly() };
  const connection = await new PrismaPg(config).connect();
  return connection.underlyingDriver();
}

/** The pool asks it of each new connection before that is used. */
function firstOnly() {
  let connected = false;
  return (_client: unknown, tell: (error?: Error) => void): void => {
    const lost = connected ? new Error('The connection to the database was lost. Run it again.') : undefined;
    connected = true;
    tell(lost);
  };
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
