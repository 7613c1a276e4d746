import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { openDatabase } from '../lib/data/database';
import { demoVisitor, type Visitor, visitor } from './http';
import { expect, phoneOf, test, to } from './instances/fixtures';
import { type Acknowledged, areaId, radarId, saveUnderLoad } from './instances/save-under-load';
import { openOnScreen, prepareMeeting } from './room/meeting';
import { joinByLink, place } from './room/phones';

/** One after the other: the last of them kills one of the two. */
test.describe.configure({ mode: 'serial' });
test.setTimeout(90_000);

const main = (page: Page) => page.locator('main');
const cloud = { radarId, areaId: 'demo-blank-administration', technologyId: 'cloud' };
const said = (note: string) => ({ answer: 'piloting', spread: null, value: null, reason: '', note });

test('both started in the same moment on an empty database: migrated once, seeded once', async ({ instances }) => {
  const database = openDatabase(instances.databaseUrl);
  const { read } = database;
  try {
    expect(await read.auditEvent.count({ where: { action: 'facts.shipped' } })).toBe(1);
    expect(await read.setting.count({ where: { key: 'demo' } })).toBe(1);
    expect(await read.kommune.count({ where: { simulated: false } })).toBe(98);
    expect(await read.user.count()).toBe(7);
  } finally {
    await database.close();
  }
  const answers = await Promise.all([0, 1].map((one) => healthOf(instances.url, one === 0 ? 0 : 1)));
  expect(answers[0]).toMatchObject({ status: 'ok', database: 'postgresql' });
  expect(answers[1]).toEqual(answers[0]);
});

async function healthOf(url: string, instance: 0 | 1): Promise<unknown> {
  return JSON.parse((await visitor(url).get('/api/health', to(instance))).text);
}

test('one is signed in at both, and signed out of both', async ({ instances }) => {
  const editor = await demoVisitor(instances.url, 'editor', 'example');
  for (const one of [0, 1] as const) expect((await editor.get('/radar', to(one))).status).toBe(200);
  expect((await editor.post('/sign-out', { form: {} }, to(0))).status).toBe(303);
  for (const one of [1, 0] as const) expect((await editor.get('/radar', to(one))).location).toMatch(/^\/sign-in/);
  expect(instances.proxy.answered().every((count) => count > 0)).toBe(true);
});

test('an answer saved by the one is there at the other, which refuses to overwrite it unseen', async ({
  instances,
}) => {
  const editor = await demoVisitor(instances.url, 'editor', 'blank');
  const other = await demoVisitor(instances.url, 'editor', 'blank');
  const save = (who: Visitor, instance: 0 | 1, json: object) => who.post('/placements', { json }, to(instance));
  expect((await save(editor, 0, { ...cloud, version: 0, content: said('fra den ene') })).status).toBe(200);
  expect((await other.get('/fill/administration', to(1))).text).toContain('fra den ene');
  const late = await save(other, 1, { ...cloud, version: 0, content: said('fra den anden') });
  expect(late.status).toBe(409);
  expect(JSON.parse(late.text)).toMatchObject({ detail: { version: 1, content: { note: 'fra den ene' } } });

  // In the same moment, at both, again and again: exactly one is taken each time.
  for (let version = 1; version <= 10; version += 1) {
    const both = ([0, 1] as const).map((one) =>
      save(editor, one, { ...cloud, version, content: said(`${version} ${one}`) }),
    );
    const statuses = (await Promise.all(both)).map((answer) => answer.status);
    expect(statuses.toSorted()).toEqual([200, 409]);
  }
});

test('wrong passwords are counted together, whichever of the two is asked', async ({ instances }) => {
  const tries: string[] = [];
  for (let index = 0; index < 14; index += 1) tries.push(await tryPassword(instances.url, index % 2 === 0 ? 0 : 1));
  expect(tries.slice(0, 10).every((location) => location.includes('CredentialsSignin'))).toBe(true);
  expect(tries.slice(10).every((location) => location.includes('throttled'))).toBe(true);
});

async function tryPassword(url: string, instance: 0 | 1): Promise<string> {
  const someone = visitor(url);
  const page = await someone.get('/sign-in', to(instance));
  const csrfToken = /name="csrfToken" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  const form = { csrfToken, email: 'ukendt@example.dk', password: 'forkert adgangskode', callbackUrl: '/' };
  return (await someone.post('/api/auth/callback/password', { form }, to(instance))).location;
}

test('a sheet uploaded to the one is looked through at the other, and imported by either', async ({ instances }) => {
  const editor = await demoVisitor(instances.url, 'editor', 'blank');
  const bytes = Buffer.from('Teknologi;Havn\nRPA;3\nChatbots;2\n');
  const uploaded = await editor.upload('/import/upload', { name: 'ark.csv', bytes }, { target: 'radar', year: '2026' });
  expect(uploaded.status).toBe(303);
  for (const one of [0, 1] as const) {
    const review = await editor.get(uploaded.location, to(one));
    expect(review.status).toBe(200);
    expect(review.text).toContain('2 nye svar');
  }
});

test('a paper made by the one is fetched from the other, byte for byte', async ({ page, instances, signInAs }) => {
  await signInAs('editor');
  await page.goto('/exports/new?anew=1');
  await page.getByRole('button', { name: 'Lav bilaget' }).click();
  await expect(page.getByRole('heading', { name: 'Bilaget er lavet' })).toBeVisible();
  const path = new URL(page.url()).pathname;
  const made = await page.request.post('/exports/make', {
    headers: { origin: instances.url, ...to(0) },
    data: { exportId: path.split('/').at(-1), format: 'pdf' },
  });
  expect(made.status()).toBe(200);
  const { sha256 } = await made.json();
  const fetched = await page.request.get(`${path}/pdf`, { headers: to(1) });
  expect(
    createHash('sha256')
      .update(await fetched.body())
      .digest('hex'),
  ).toBe(sha256);
});

test('a letter is sent once, though both look for what is in line', async ({ instances }) => {
  const editor = await demoVisitor(instances.url, 'editor', 'example');
  const addresses = Array.from({ length: 6 }, (_, index) => `nr${index}@example.dk`);
  for (const email of addresses) {
    const form = { name: 'Rita Reader', email, role: 'reader' };
    expect((await editor.post('/users/invite', { form })).status).toBe(303);
  }
  const { letters } = instances.mail;
  await expect.poll(() => letters.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(addresses.length);
  const received = letters.map((letter) => /^To: (.+)$/m.exec(letter)?.[1]?.trim());
  expect(received.toSorted()).toEqual(addresses);
  // What is written down as sent is taken up by neither again.
  const database = openDatabase(instances.databaseUrl);
  await expect.poll(() => database.read.outgoingMail.count({ where: { sentAt: null } })).toBe(0);
  expect(await database.read.outgoingMail.count({ where: { attempts: { gt: 1 } } })).toBe(0);
  await database.close();
});

test('a live meeting: the screen at the one, phones at both', async ({ page, browser, instances, signInAs }) => {
  test.setTimeout(120_000);
  await page.setExtraHTTPHeaders(to(0));
  await signInAs('editor');
  const code = await openOnScreen(page, await prepareMeeting(page, ['technology/rpa/combined']));
  const phones = [];
  for (const one of [1, 1, 0] as const) phones.push(await phoneOf(browser, instances.url, one));
  for (const phone of phones) await joinByLink(phone, code);
  await expect(page.getByText('3 telefoner er med')).toBeVisible();
  await page.getByRole('button', { name: 'Begynd med første punkt' }).click();
  await page.getByRole('button', { name: 'Lad alle placere den' }).click();
  for (const phone of phones) await place(phone, 'Afprøver');
  await expect(main(page).getByText('af 3 telefoner har placeret den')).toContainText('3');
  await page.getByRole('button', { name: 'Vis fordelingen' }).click();
  for (const phone of phones) await expect(phone.page.getByText('3 har svaret. Alle siger “Afprøver”.')).toBeVisible();
  for (const phone of phones) await phone.context.close();
});

test('one is killed under load: nothing acknowledged is lost, and everybody goes on through the other', async ({
  page,
  browser,
  instances,
  signInAs,
  allowedErrors,
}) => {
  test.setTimeout(180_000);
  // The browser itself tells of the answers that never came.
  allowedErrors.push(/Failed to load resource|net::ERR/);
  const { url, first, second } = instances;
  await signInAs('editor');
  const meeting = await openOnScreen(page, await prepareMeeting(page, ['topic/Først', 'topic/Dernæst']));
  const phone = await phoneOf(browser, url, 0);
  await joinByLink(phone, meeting);
  // From here on its stream, which the first of the two serves, may be taken up by either.
  await phone.context.setExtraHTTPHeaders({});
  const filling = await (await browser.newContext({ baseURL: url })).newPage();
  await signInAs('editor', 'blank', filling);
  await filling.goto('/fill/klima-teknik');
  await expect(filling.getByRole('button', { name: 'Fortryd', exact: true })).toBeVisible();

  const editor = await demoVisitor(url, 'editor', 'blank');
  const acknowledged: Acknowledged[] = [];
  let killed: Promise<void> | undefined;
  const load = await saveUnderLoad(editor, {
    saves: 400,
    acknowledged: (save, soFar) => {
      acknowledged.push(save);
      if (soFar >= 150) killed ??= first.kill();
    },
  });
  await killed;
  expect(acknowledged).toHaveLength(400);
  expect(await lostSaves(second.databaseUrl, acknowledged)).toEqual([]);
  expect(load.repeats).toBeGreaterThan(0);

  const group = filling.getByRole('group', { name: /^\d+ Droner$/ });
  await group.getByRole('radio', { name: 'Afprøver' }).check({ force: true });
  await expect(filling.getByText('Alle svar er gemt', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Begynd med første punkt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Først' })).toBeVisible();
  await expect(phone.page.getByRole('heading', { name: 'Først' })).toBeVisible({ timeout: 20_000 });
  await phone.context.close();
});

/** The acknowledged saves that the database does not have: each technology must be at its last acknowledged version, or later. */
async function lostSaves(databaseUrl: string, acknowledged: readonly Acknowledged[]): Promise<Acknowledged[]> {
  const database = openDatabase(databaseUrl);
  const rows = await database.read.placement.findMany({
    where: { radarId, areaId: areaId },
    select: { technologyId: true, version: true, note: true },
  });
  await database.close();
  const stored = new Map(rows.map((row) => [row.technologyId, row]));
  return acknowledged.filter((save) => {
    const row = stored.get(save.technologyId);
    return row === undefined || row.version < save.version || (row.version === save.version && row.note !== save.note);
  });
}
