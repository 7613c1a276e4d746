import { join } from 'node:path';
import { type Visitor, visitor } from '../../e2e/http';
import { startServer } from '../../e2e/server';
import { openDatabase } from '../../lib/data/database';
import { hashPassword } from '../../lib/data/people/passwords';
import { type Figure, median } from './stats';

/** An account is locked after ten wrong passwords, so that many are needed for many tries. */
const accounts = 40;
const triesEach = 8;

/**
 * How long a refused sign-in takes for an account that exists, against one that does not: what differs tells a stranger who has an
 * account. The two are tried in turn; the spread is that of ten parts of the run.
 */
export async function measureSignIn(): Promise<Figure> {
  const server = await startServer({ environment: { TRUST_PROXY: 'on' } });
  try {
    await addAccounts(join(server.dataDir, 'demo.db'));
    const pairs = await tryPairs(server.url);
    const ratios = tenths(pairs).map((part) => medianOf(part, 'known') / medianOf(part, 'unknown'));
    return {
      name: 'A refused sign-in, the account exists',
      value: medianOf(pairs, 'known'),
      against: 'it does not',
      base: medianOf(pairs, 'unknown'),
      unit: 'ms',
      higherIsBetter: false,
      spread: [Math.min(...ratios), Math.max(...ratios)],
    };
  } finally {
    await server.stop();
  }
}

const knownEmail = (index: number): string => `findes.${index}@example.dk`;
const unknownEmail = (index: number): string => `findes.ikke.${index}@example.dk`;

async function addAccounts(file: string): Promise<void> {
  const database = openDatabase(`file:${file}`);
  const passwordHash = await hashPassword('den rigtige adgangskode');
  const row = { kommuneId: 'demo-blank', name: 'Prøve', role: 'reader', passwordHash, demo: true };
  const data = Array.from({ length: accounts }, (_, index) => ({ ...row, email: knownEmail(index) }));
  await database.write.user.createMany({ data });
  await database.close();
}

const medianOf = (pairs: readonly Pair[], which: keyof Pair): number => median(pairs.map((pair) => pair[which]));

function tenths(pairs: readonly Pair[]): Pair[][] {
  const size = Math.ceil(pairs.length / 10);
  return Array.from({ length: 10 }, (_, part) => pairs.slice(part * size, (part + 1) * size));
}

type Pair = { readonly known: number; readonly unknown: number };

/** Known and unknown in turn, the one first as often as the other. */
async function tryPairs(base: string): Promise<Pair[]> {
  const someone = visitor(base);
  const page = await someone.get('/sign-in');
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const pairs: Pair[] = [];
  for (let index = 0; index < accounts * triesEach; index += 1) {
    const time = (email: string) => timeOne(someone, { email, csrfToken, address: `192.0.2.${index % 250}` });
    const [account, first] = [index % accounts, index % 2 === 0];
    const before = first ? await time(knownEmail(account)) : null;
    const unknown = await time(unknownEmail(account));
    pairs.push({ known: before ?? (await time(knownEmail(account))), unknown });
  }
  // The first few tell of a server that warms up.
  return pairs.slice(accounts);
}

type Try = { readonly email: string; readonly csrfToken: string; readonly address: string };

async function timeOne(someone: Visitor, { address, ...form }: Try): Promise<number> {
  const began = performance.now();
  const answer = await someone.post(
    '/api/auth/callback/password',
    { form: { ...form, password: 'en forkert adgangskode' } },
    { 'x-forwarded-for': address },
  );
  const took = performance.now() - began;
  if (!answer.location.includes('CredentialsSignin')) throw new Error(`A wrong password led to ${answer.location}`);
  return took;
}
