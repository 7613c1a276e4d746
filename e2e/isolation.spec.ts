import { type DemoRole, expect, test } from './fixtures';
import { signInCookie } from './fuzz/sign-in-cookie';
import { type Answer, demoVisitor, type Visitor, visitor } from './http';
import { findRoutes } from './isolation/find-routes';
import { headerProblem, nonceOf } from './isolation/headers';
import { type WalkedRoute, walked } from './isolation/requests';
import { makeVictim, secret, type Victim, victimRows } from './isolation/victim';

test.use({ serverOptions: { label: 'isolation' } });

const roles: readonly DemoRole[] = ['editor', 'contributor', 'reader', 'coordinator'];

test('the walk knows every page and handler, and no other', () => {
  const found = findRoutes().map((route) => route.path);
  expect(found.length).toBeGreaterThan(30);
  expect(found.toSorted()).toEqual(Object.keys(walked).toSorted());
});

test('nobody, and every role of another kommune, sees and changes nothing', async ({ server }) => {
  test.setTimeout(240_000);
  const { databaseUrl } = server;
  const victim = await makeVictim(server.url, databaseUrl);
  const before = await victimRows(databaseUrl);
  expect(before).toContain(secret);
  const wrong = [
    ...(await walkAs('nobody', visitor(server.url), victim)),
    ...(
      await Promise.all(roles.map(async (role) => walkAs(role, await demoVisitor(server.url, role, 'blank'), victim)))
    ).flat(),
  ];
  expect(wrong).toEqual([]);
  expect(await victimRows(databaseUrl)).toBe(before);
});

test('no two answers have the same nonce, and every script of a page carries its own', async ({ server }) => {
  const someone = await demoVisitor(server.url, 'editor', 'example');
  const answers = [await someone.get('/'), await someone.get('/'), await someone.get('/radar')];
  expect(new Set(answers.map(nonceOf)).size).toBe(answers.length);
  for (const answer of answers) {
    const scripts = answer.text.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonceOf(answer)}"`))).toEqual([]);
    expect(answer.text).not.toMatch(/<[^>]+\s(?:style|on\w+)="/);
  }
});

test('signing in anew ends the session that the browser had, and no other', async ({ server }) => {
  const elsewhere = (await signInCookie(server.url, ['reader', 'example'])) ?? '';
  const first = (await signInCookie(server.url, ['reader', 'example'])) ?? '';
  const second = (await signInCookie(server.url, ['editor', 'example'], first)) ?? '';
  const status = async (cookie: string) => {
    const answer = await fetch(`${server.url}/profile`, { headers: { cookie }, redirect: 'manual' });
    return answer.status;
  };
  expect(await Promise.all([status(elsewhere), status(first), status(second)])).toEqual([200, 303, 200]);
});

/** Asks for everything as one visitor, and answers what was not refused as it should be. */
async function walkAs(who: DemoRole | 'nobody', someone: Visitor, victim: Victim): Promise<string[]> {
  const wrong: string[] = [];
  for (const { kind, path } of findRoutes()) {
    // Signing out would end the walk.
    if (path === '/sign-out' && who !== 'nobody') continue;
    const route = walked[path] ?? {};
    const answers =
      kind === 'page' || route.get
        ? await getAll(someone, [addressOf(path, route, victim), ...(route.also?.(victim) ?? [])])
        : await postBoth(someone, path, route, victim);
    for (const answer of answers) {
      for (const problem of [problemWith(answer, who, route), headerProblem(answer)])
        if (problem !== null) wrong.push(`${who} ${kind} ${path}: ${problem}`);
    }
  }
  // Whoever was signed in still is: refusals were for what was asked, not for a session that had ended.
  if (who !== 'nobody' && (await someone.get('/')).status !== 200) wrong.push(`${who} was signed out on the way`);
  return wrong;
}

async function getAll(someone: Visitor, addresses: readonly string[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const address of addresses) answers.push(await someone.get(address));
  return answers;
}

function addressOf(path: string, route: WalkedRoute, victim: Victim): string {
  return route.path?.(victim) ?? path;
}

/** A handler is asked by a script and by a form. */
async function postBoth(someone: Visitor, path: string, route: WalkedRoute, victim: Victim): Promise<Answer[]> {
  if (path.includes('[...')) return [];
  const address = addressOf(path, route, victim);
  if (route.sheet !== undefined) {
    return [
      await someone.upload(
        address,
        { name: 'ark.csv', bytes: Buffer.from('Teknologi;Social\nCloud;4\n') },
        route.sheet,
      ),
    ];
  }
  const body = route.body?.(victim) ?? {};
  const form = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, asText(value)]));
  const answers = [await someone.post(address, { json: body })];
  return route.open || route.scriptOnly ? answers : [...answers, await someone.post(address, { form })];
}

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function problemWith(answer: Answer, who: DemoRole | 'nobody', route: WalkedRoute): string | null {
  if (answer.text.includes(secret) || answer.location.includes(secret)) return 'shows what is another kommune’s';
  if (route.open) return answer.status < 500 ? null : `answered ${answer.status}`;
  const toSignIn = answer.status === 303 && answer.location.startsWith('/sign-in');
  if (who === 'nobody')
    return toSignIn || answer.status === 401 ? null : `answered ${answer.status} ${answer.location}`;
  if ([403, 404].includes(answer.status)) return null;
  if (route.ownFor?.includes(who)) return answer.status < 500 ? null : `answered ${answer.status}`;
  return `answered ${answer.status} ${answer.location}`;
}
