import { readFileSync } from 'node:fs';
import { SqliteAdapter } from '../lib/data/sqlite-adapter';
import { PostgresqlMigrationAdapter } from './postgresql-adapter';
import { type DatabaseKind, noFilter, openSchemaEngine, schemaPath } from './schema-engine';

/**
 * Prints the SQL from one schema to today's: `tsx prisma/diff.ts sqlite [FILE_OF_THE_EARLIER_SCHEMA]`. It is a draft: read
 * it, mend it, put back any trigger of a table that it redefines, and save it as a migration.
 */
async function main([kind, earlier]: string[]) {
  const database: DatabaseKind = kind === 'postgresql' ? 'postgresql' : 'sqlite';
  const factory =
    database === 'sqlite'
      ? new SqliteAdapter(':memory:')
      : await PostgresqlMigrationAdapter.open(process.env.DATABASE_URL ?? '');
  const engine = await openSchemaEngine(database, factory);
  const schemas = (path: string) => ({ files: [{ path: 'schema.prisma', content: readFileSync(path, 'utf8') }] });
  const result = await engine.diff({
    from: earlier === undefined ? { tag: 'empty' } : { tag: 'schemaDatamodel', ...schemas(earlier) },
    to: { tag: 'schemaDatamodel', ...schemas(schemaPath(database)) },
    script: true,
    exitCode: null,
    filters: noFilter,
  });
  process.stdout.write(result.stdout ?? '');
  process.exit(0);
}

await main(process.argv.slice(2));
