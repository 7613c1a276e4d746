import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, startServer, test } from './fixtures';
import { demoVisitor, visitor } from './http';

test.use({ serverOptions: { label: 'server' } });

test('health tells status, version, database and the newest migration', async ({ server }) => {
  const answer = await visitor(server.url).get('/api/health');
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.text)).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    database: 'sqlite',
    migration: expect.stringMatching(/^\d{14}_\w+$/),
  });
});

test('every page has a policy with its own nonce, and no inline script is allowed', async ({ server }) => {
  const policies = await Promise.all(
    ['/sign-in', '/method', '/no-such-page'].map(async (path) => {
      const answer = await visitor(server.url).get(path);
      return String(answer.headers['content-security-policy']);
    }),
  );
  for (const policy of policies) {
    const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? '';
    expect(scripts).toMatch(/'nonce-[^']+'/);
    expect(scripts).not.toContain('unsafe-inline');
    expect(scripts).not.toContain('unsafe-eval');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:/);
  }
  expect(new Set(policies).size).toBe(policies.length);
});

test('what is refused or not there says so, with scripts in the page’s frame, and without them at all', async ({
  browser,
  page,
  server,
  signInAs,
  allowedErrors,
}) => {
  allowedErrors.push(/40[34]/);
  const told = [
    ['/users', 403, 'Du har ikke adgang til siden'],
    ['/initiatives/none', 404, 'Siden findes ikke'],
    ['/none', 404, 'Siden findes ikke'],
  ] as const;
  await signInAs('reader');
  for (const [path, status, title] of told) {
    expect((await page.goto(path))?.status(), path).toBe(status);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.locator('header').first()).toContainText('Demo Direktør');
  }
  // The page names nobody: it leads to whom one can ask.
  await page.goto('/users');
  await page.getByRole('link', { name: 'Se, hvem du kan spørge' }).click();
  await expect(page.locator('#ask').getByRole('link', { name: 'Demo Digitaliseringschef' })).toBeVisible();
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const plain = await context.newPage();
  await signInAs('reader', 'example', plain);
  for (const [path, status, title] of told) {
    expect((await plain.goto(path))?.status(), path).toBe(status);
    await expect(plain.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }
  await plain.getByRole('link', { name: 'Til forsiden' }).click();
  await expect(plain).toHaveURL(`${server.url}/`);
  await context.close();
});

test('a write from another site is refused, whatever its cookies', async ({ server }) => {
  const editor = await demoVisitor(server.url, 'editor', 'example');
  for (const origin of ['https://elsewhere.example', 'null', `${server.url}.evil.example`]) {
    const answer = await editor.post('/language', { form: { language: 'en' } }, { origin });
    expect(answer.status, origin).toBe(403);
  }
});

test('too large a body is refused before it is read, and one of unknown length too', async ({ server }) => {
  const someone = visitor(server.url);
  expect((await someone.post('/language', { form: { language: 'x'.repeat(300_000) } })).status).toBe(413);
  expect((await someone.get('/api/health')).status).toBe(200);
  const chunked = await new Promise<number>((resolve, reject) => {
    const headers = { origin: server.url, 'transfer-encoding': 'chunked' };
    const outgoing = request(new URL('/language', server.url), { method: 'POST', headers }, (response) =>
      resolve(response.statusCode ?? 0),
    );
    outgoing.on('error', reject);
    outgoing.end('language=en');
  });
  expect(chunked).toBe(411);
});

test('an address that cannot be read is answered, not left hanging', async ({ server }) => {
  const status = await new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const outgoing = request({ hostname, port, path: '//', timeout: 5_000 }, (response) =>
      resolve(response.statusCode ?? 0),
    );
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer')));
    outgoing.on('error', reject);
    outgoing.end();
  });
  expect(status).toBe(400);
});

test('what a client claims of its address cannot dodge the throttle', async () => {
  const server = await startServer({});
  const tries = Array.from({ length: 60 }, (_, index) => index);
  const locations: string[] = [];
  for (const index of tries) {
    const someone = visitor(server.url);
    const page = await someone.get('/sign-in');
    const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const form = { csrfToken, email: `nr${index}@example.dk`, password: 'forkert adgangskode', callbackUrl: '/' };
    const claimed = { 'x-forwarded-for': `203.0.113.${index}`, forwarded: `for=203.0.113.${index}` };
    locations.push((await someone.post('/api/auth/callback/password', { form }, claimed)).location);
  }
  await server.stop();
  expect(locations[0]).toContain('CredentialsSignin');
  expect(locations.at(-1)).toContain('throttled');
});

test('a stop finishes what is under way and ends within seconds', async () => {
  const server = await startServer({});
  const editor = await demoVisitor(server.url, 'editor', 'example');
  const underWay = [editor.get('/radar'), editor.get('/fill')];
  // Both have arrived once one that was sent after them is answered.
  await visitor(server.url).get('/api/health');
  const began = Date.now();
  const code = await server.stop();
  expect(code).toBe(0);
  expect(Date.now() - began).toBeLessThan(6_000);
  expect((await Promise.all(underWay)).map((answer) => answer.status)).toEqual([200, 200]);
});

test('a stop begins nothing new, says so, and finishes what is under way', async () => {
  const server = await startServer({});
  const editor = await demoVisitor(server.url, 'editor', 'example');
  const form = 'language=en';
  const slow = halfSent(server.url, '/language', form);
  await slow.begun;
  const stopped = server.stop();
  const someone = visitor(server.url);
  await expect
    .poll(async () => JSON.parse((await someone.get('/api/health')).text).status, { timeout: 20_000 })
    .toBe('stopping');
  expect((await someone.get('/api/health')).status).toBe(503);
  const refused = await editor.get('/radar', { accept: 'text/html' });
  expect(refused.status).toBe(503);
  expect(refused.headers.connection).toBe('close');
  expect(refused.text).toContain('Pejling genstarter');
  expect(refused.text).toContain(String(refused.headers['x-request-id']));
  const unread = await editor.post('/meetings/create', { form: { title: 'Et møde' } }, { accept: 'text/html' });
  expect(unread.status).toBe(503);
  expect(unread.text).toContain('Gå tilbage i browseren');
  expect(await slow.finish()).toBe(303);
  expect(await stopped).toBe(0);
});

/** A form of which the server has the head and half the body, until the rest is sent. */
function halfSent(base: string, path: string, form: string) {
  const headers = {
    origin: base,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(form.length),
  };
  const outgoing = request(new URL(path, base), { method: 'POST', headers });
  const status = new Promise<number>((resolve, reject) => {
    outgoing.on('error', reject);
    outgoing.on('response', (response) => resolve(response.statusCode ?? 0));
  });
  const begun = new Promise<void>((resolve) => outgoing.write(form.slice(0, 4), () => resolve()));
  return {
    // The head is on its way when it has been written; another request on the same machine that is answered has come after it.
    begun: begun.then(() => visitor(base).get('/api/health')),
    finish: () => {
      outgoing.end(form.slice(4));
      return status;
    },
  };
}

test('a secret is made once, for us alone, and a restart keeps people signed in', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'pejling-secret-'));
  const first = await startServer({ dataDir });
  const editor = await demoVisitor(first.url, 'editor', 'example');
  const port = new URL(first.url).port;
  await first.stop();
  expect(statSync(join(dataDir, 'session-secret')).mode & 0o777).toBe(0o600);
  const second = await startServer({ dataDir, environment: { PORT: port } });
  expect((await editor.get('/radar')).status).toBe(200);
  await second.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test('a wrong setting stops the start with its name and the remedy', async () => {
  const start = startServer({ environment: { PEJLING_DEMO: 'maybe' } });
  await expect(start).rejects.toThrow(/PEJLING_DEMO: Use PEJLING_DEMO=on or PEJLING_DEMO=off/);
});

test('the demo refuses to be reached from other machines', async () => {
  const start = startServer({ environment: { HOST: '0.0.0.0' } });
  await expect(start).rejects.toThrow(/HOST: .*this machine only/);
});

test('a page asks nothing of any third party', async ({ page, server, signInAs }) => {
  const foreign: string[] = [];
  page.on('request', (request) => void (!request.url().startsWith(server.url) && foreign.push(request.url())));
  await signInAs('editor');
  for (const path of ['/', '/radar', '/fill', '/method']) await page.goto(path, { waitUntil: 'networkidle' });
  expect(foreign.filter((url) => !url.startsWith('data:'))).toEqual([]);
});
