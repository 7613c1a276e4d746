import { parseDatabaseUrl } from '../lib/config/database-url';
import type { Environment } from '../lib/config/environment';
import { database } from '../lib/data/database';
import { makeSetupCode, setupState } from '../lib/data/people/setup';
import { demoState, holdsDemo, seedDemo } from '../lib/data/shipped/demo';
import { shipFacts } from '../lib/data/shipped/ship-facts';
import { oneAtATime } from '../prisma/one-at-a-time';

type Prepared =
  | { readonly kind: 'ready' }
  | { readonly kind: 'setup'; readonly code: string }
  | { readonly kind: 'stale-demo' }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Fills a migrated database with what it needs before anyone is served. Of processes that start at once on one PostgreSQL, each
 * waits its turn, and finds what the one before it did.
 */
export async function prepareData(environment: Environment): Promise<Prepared> {
  const address = parseDatabaseUrl(environment.databaseUrl, process.cwd());
  if (address?.kind !== 'postgresql') return fill(environment);
  return oneAtATime(address.url, () => fill(environment));
}

async function fill(environment: Environment): Promise<Prepared> {
  if (environment.demo) return prepareDemo();
  if (await holdsDemo()) {
    const message = 'This database holds a demo. Set DATABASE_URL or DATA_DIR to another, or PEJLING_DEMO=on.';
    return { kind: 'refused', message };
  }
  await shipFacts();
  return (await setupState()) === 'open' ? { kind: 'setup', code: await makeSetupCode() } : { kind: 'ready' };
}

async function prepareDemo(): Promise<Prepared> {
  const state = await demoState(new Date());
  if (state === 'real') {
    const message = 'The database holds real accounts, and the demo would let anyone in. Set PEJLING_DEMO=off.';
    return { kind: 'refused', message };
  }
  if (state === 'stale') {
    await database().close();
    return { kind: 'stale-demo' };
  }
  await shipFacts();
  if (state === 'none') await seedDemo(new Date());
  return { kind: 'ready' };
}
