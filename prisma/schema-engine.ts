import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * Prisma's schema engine as WebAssembly, from the npm package: Prisma's own command downloads a binary, which a closed
 * network refuses. It keeps the standard `_prisma_migrations` table, so `prisma migrate` can take over where it runs.
 */
export type DatabaseKind = 'sqlite' | 'postgresql';

export const noFilter = { externalTables: [], externalEnums: [] };

const root = fileURLToPath(new URL('..', import.meta.url));

/** The schema file of one kind of database. */
export function schemaPath(kind: DatabaseKind): string {
  return join(root, 'prisma', kind === 'postgresql' ? 'postgresql' : '', 'schema.prisma');
}

/** The folder of reviewed SQL for one kind of database. */
export function migrationsPath(kind: DatabaseKind): string {
  return join(root, 'prisma', kind === 'postgresql' ? 'postgresql' : '', 'migrations');
}

/** The migrations in a folder, in order, as the engine wants them. */
export function migrationList(folder: string): MigrationList {
  const names = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const folders = names.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const lockfile = join(folder, 'migration_lock.toml');
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: folders.sort().map((path) => ({ path, migrationFile: readMigration(folder, path) })),
  };
}

function readMigration(folder: string, path: string) {
  const content = readFileSync(join(folder, path, 'migration.sql'), 'utf8');
  return { path: 'migration.sql', content: { tag: 'ok' as const, value: content } };
}

/** Opens the engine on a database. It holds the database until the process ends: use it in a process of its own. */
export async function openSchemaEngine(
  kind: DatabaseKind,
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  const engine = await loadEngine();
  const datamodels: [string, string][] = [['schema.prisma', readFileSync(schemaPath(kind), 'utf8')]];
  return engine.SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));
}

/** The package imports its `.wasm` as a module, which Node 20 cannot: it is instantiated by hand. */
async function loadEngine() {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const folder = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(folder.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engine } });
  const started = instance.exports as { __wbindgen_start: () => void };
  (engine as unknown as { __wbg_set_wasm: (exports: unknown) => void }).__wbg_set_wasm(instance.exports);
  started.__wbindgen_start();
  return engine;
}
