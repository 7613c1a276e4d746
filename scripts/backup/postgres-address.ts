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
  for (const name of [...given.searchParams.keys()]) if (!known.has(name)) given.searchParams.delete(name);
  if (given.searchParams.get('sslmode') === 'no-verify') given.searchParams.set('sslmode', 'require');
  const environment = { ...process.env, PGAPPNAME: 'pejling', ...(password ? { PGPASSWORD: password } : {}) };
  return { address: given.href, environment };
}

/** The address for people to read: without a password. */
export function shownAddress(url: string): string {
  const given = new URL(url);
  given.password = '';
  given.search = '';
  return given.href;
}
