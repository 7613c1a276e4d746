import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseDatabaseUrl } from '../lib/config/database-url';
import { SqliteAdapter } from '../lib/data/sqlite-adapter';
import { appliedToFile, isUpToDate, migrateCopy, migrateNew } from './migrate-copy';
import { migrateTransaction } from './migrate-transaction';
import { refuseNewer } from './refuse-newer';
import { type DatabaseKind, migrationList, migrationsPath, noFilter, openSchemaEngine } from './schema-engine';
import { wayOut } from './way-out';

/**
 * Brings the database in DATABASE_URL up to date, before the server listens: all of it, or nothing. Runs in a process of its own,
 * because the engine holds the database until it ends. Prints the applied steps, one a line; on failure the reason and what to
 * do, and exits with 1, or with 2 when the database was never reached.
 */
async function main(): Promise<void> {
  const address = parseDatabaseUrl(process.env.DATABASE_URL ?? '', process.cwd());
  if (address === null) throw new Error('DATABASE_URL must be file:… or postgresql://…');
  const folder = process.env.PEJLING_MIGRATIONS ?? migrationsPath(address.kind);
  const applied =
    address.kind === 'postgresql'
      ? await migrateTransaction({ url: address.url, folder }, (factory) => apply('postgresql', factory, folder))
      : await migrateFile(address.path, folder);
  for (const name of applied) process.stdout.write(`${name}\n`);
}

/** A new file is made beside its place, an existing one migrated as a copy; either is put there only when all went well. */
async function migrateFile(path: string, folder: string): Promise<readonly string[]> {
  await mkdir(dirname(path), { recursive: true });
  if (!existsSync(path)) return migrateNew(path, (file) => apply('sqlite', new SqliteAdapter(file), folder));
  refuseNewer(appliedToFile(path) ?? [], folder);
  if (isUpToDate(path, folder)) return [];
  return migrateCopy(path, (file) => {
    // Another start may have upgraded it while this one waited.
    refuseNewer(appliedToFile(file) ?? [], folder);
    return apply('sqlite', new SqliteAdapter(file), folder);
  });
}

let begun = false;

async function apply(
  kind: DatabaseKind,
  factory: Parameters<typeof openSchemaEngine>[1],
  folder: string,
): Promise<readonly string[]> {
  const connections = keepConnections(factory);
  begun = true;
  const engine = await openSchemaEngine(kind, factory);
  try {
    const result = await engine.applyMigrations({ migrationsList: migrationList(folder), filters: noFilter });
    return result.appliedMigrationNames;
  } finally {
    for (const connection of connections) await connection.dispose();
  }
}

/** The engine never lets go of its connection, and holds the file locked: it is closed under it. */
function keepConnections(factory: Parameters<typeof openSchemaEngine>[1]) {
  const connections: Awaited<ReturnType<typeof factory.connect>>[] = [];
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    connections.push(connection);
    return connection;
  };
  return connections;
}

try {
  await main();
  process.exit(0);
} catch (error) {
  const { sentence, code } = wayOut(error, begun);
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
