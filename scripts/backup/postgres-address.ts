import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What libpq knows of an address; Prisma's and the driver's own words are left out, because it refuses them. */
const known = new Set([
  'host',
  'port',
  'user',
  'dbname',
  'options',
  'sslmode',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'sslcrl',
  'connect_timeout',
  'target_session_attrs',
  'channel_binding',
]);

/**
 * An address as PostgreSQL's own programs take it: the password in the environment, where other users of the machine cannot see it,
 * and not among the arguments.
 */
export function postgresAddress(url: string): { readonly address: string; readonly environment: NodeJS.ProcessEnv } {
  const given = new URL(url);
  const password = decodeURIComponent(given.password) || given.searchParams.get('password');
  given.password = '';
  const mode = sslModeOf(given.searchParams);
  for (const name of [...given.searchParams.keys()]) if (!known.has(name)) given.searchParams.delete(name);
  if (mode !== null) given.searchParams.set('sslmode', mode);
  if (mode === 'verify-full' && !given.searchParams.has('sslrootcert')) addAuthorities(given.searchParams);
  const environment = { ...process.env, PGAPPNAME: 'pejling', ...(password ? { PGPASSWORD: password } : {}) };
  return { address: given.href, environment };
}

/**
 * What the address says of TLS, in libpq's words. The server's driver checks the certificate and its name in every mode but
 * `no-verify`, where libpq's `prefer`, `require` and `verify-ca` check less: the programs must not be content with less than it.
 */
function sslModeOf(said: URLSearchParams): string | null {
  const mode = said.get('sslmode');
  if (said.get('uselibpqcompat') === 'true') return mode;
  if (mode === 'no-verify' || said.get('ssl') === 'no-verify') return 'require';
  const asked = mode ?? (/^(true|1)$/.test(said.get('ssl') ?? '') ? 'require' : null);
  return asked !== null && /^(prefer|require|verify-ca)$/.test(asked) ? 'verify-full' : asked;
}

/** Where systems keep the authorities they trust; the driver has its own list, and libpq before version 16 none. */
const authorities = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt'];

function addAuthorities(said: URLSearchParams): void {
  if (process.env.PGSSLROOTCERT || existsSync(join(homedir(), '.postgresql/root.crt'))) return;
  const found = authorities.find((file) => existsSync(file));
  if (found !== undefined) said.set('sslrootcert', found);
}

/** The address for people to read: without a password. */
export function shownAddress(url: string): string {
  const given = new URL(url);
  given.password = '';
  given.search = '';
  return given.href;
}
