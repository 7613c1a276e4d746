import { isAbsolute, resolve } from 'node:path';

export type DatabaseAddress = { kind: 'sqlite'; path: string } | { kind: 'postgresql'; url: string };

/**
 * Reads DATABASE_URL: `file:…` is SQLite, `postgres://` or `postgresql://` is PostgreSQL; null for anything else. A relative
 * file is made absolute from `folder`, because it would otherwise follow the working folder of whoever opens it.
 */
export function parseDatabaseUrl(value: string, folder: string): DatabaseAddress | null {
  if (/^postgres(ql)?:\/\/.+/.test(value)) return URL.canParse(value) ? { kind: 'postgresql', url: value } : null;
  const path = /^file:(?:\/\/)?([^?#]+)$/.exec(value)?.[1];
  if (path === undefined) return null;
  return { kind: 'sqlite', path: isAbsolute(path) ? path : resolve(folder, path) };
}

/** The address as DATABASE_URL writes it. */
export function formatDatabaseUrl(address: DatabaseAddress): string {
  return address.kind === 'sqlite' ? `file:${address.path}` : address.url;
}
