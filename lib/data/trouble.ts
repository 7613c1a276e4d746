/**
 * What keeps the database from doing its work for now, and passes without anybody changing the code: it cannot be reached, it is
 * busy for too long, or it has no room left.
 */
export type Trouble = 'unreachable' | 'busy' | 'full';

/** What each is known by: Prisma's codes, SQLite's and PostgreSQL's own, the network's, and the words of drivers that give no code. */
const signs: readonly (readonly [Trouble, RegExp])[] = [
  ['full', /^(SQLITE_FULL|SQLITE_IOERR\w*|ENOSPC|EDQUOT|53100)$|database or disk is full|disk I\/O error/],
  [
    'busy',
    /^(P1008|P2024|P2028|P2034|P2037|SQLITE_BUSY\w*|SQLITE_LOCKED\w*|SQLITE_PROTOCOL|53[23]00|55P03|57014|40001|40P01)$/,
  ],
  ['busy', /^(SocketTimeout|TooManyConnections|TransactionWriteConflict)$/],
  ['busy', /database is locked|timeout exceeded when trying to connect|statement timeout|Operation has timed out/],
  [
    'unreachable',
    /^(P1001|P1002|P1017|E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)|57P0[1-4]|08\w{3}|25006|SQLITE_CANTOPEN\w*|SQLITE_READONLY\w*)$/,
  ],
  [
    'unreachable',
    /Connection terminated|Can't reach database server|^(DatabaseNotReachable|ConnectionClosed|TlsConnectionError)$|Server has closed the connection|not queryable|Cannot open database|unable to open database/,
  ],
];

/** Which trouble an error tells of; null for any other error, which is a mistake of ours. */
export function troubleOf(error: unknown): Trouble | null {
  const words = wordsOf(error, 0);
  return signs.find(([, sign]) => words.some((word) => sign.test(word)))?.[0] ?? null;
}

/** An error wraps the driver's own, sometimes twice; each may say it in a code, in a message or both. */
function wordsOf(error: unknown, depth: number): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const told = ['code', 'originalCode', 'message', 'originalMessage', 'kind'].map((key) => Reflect.get(error, key));
  const inner = ['cause', 'meta', 'driverAdapterError'].flatMap((key) => wordsOf(Reflect.get(error, key), depth + 1));
  const errors: unknown = Reflect.get(error, 'errors');
  const many = Array.isArray(errors) ? errors.flatMap((one) => wordsOf(one, depth + 1)) : [];
  return [...told.filter((value) => typeof value === 'string'), ...inner, ...many];
}
