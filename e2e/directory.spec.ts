import type { Page } from '@playwright/test';
import { openDatabase } from '../lib/data/database';
import { enterAs, expect, setupCode, test } from './directory/fixtures';

test.use({
  settings: {
    PASSWORD_SIGN_IN: 'off',
    OIDC_NAME: 'Odense-login',
    OIDC_GROUPS:
      'digital=editor@0461; ledelse=reader@0461; fag=contributor@0461; vejle=reader@0630; nyborg=reader@0450',
  },
  people: {
    dina: { name: 'Dina Digital', email: 'dina@example.dk', groups: ['digital', 'ledelse', 'kantine'] },
    lise: { name: 'Lise Leder', email: 'lise@example.dk', groups: ['ledelse'] },
    rie: { name: 'Rie Rejse', email: 'rie@example.dk', groups: ['ledelse'] },
    gorm: { name: 'Gorm Går', email: 'gorm@example.dk', groups: ['ledelse'] },
    ned: { name: 'Ned Nede', email: 'ned@example.dk', groups: ['ledelse'] },
    ingen: { name: 'Inge Ingen', email: 'inge@example.dk', groups: ['kantine'] },
    begge: { name: 'Bo Begge', email: 'bo@example.dk', groups: ['ledelse', 'vejle'] },
    nyborg: { name: 'Nis Nyborg', email: 'nis@example.dk', groups: ['nyborg'] },
  },
});

test.describe.configure({ mode: 'serial' });

const alert = (page: Page) => page.locator('main').getByRole('alert');
const header = (page: Page) => page.locator('header').first();

test('the first account is made by way of the directory; there is no password anywhere', async ({
  page,
  server,
  axe,
}) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/setup$/);
  await expect(page.getByLabel('Adgangskode')).toHaveCount(0);
  await axe();
  const fill = async (code: string) => {
    await page.getByLabel('Engangskode').fill(code);
    await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Odense' });
    await page.getByRole('button', { name: 'Fortsæt med Odense-login' }).click();
  };
  await fill('AAAA-BBBB-CCCC-DDDD');
  await expect(alert(page)).toContainText('Engangskoden er ikke rigtig.');
  await fill(setupCode(server.output()));
  // Whoever the groups do not make the kommune's editor is not the first.
  await page.getByRole('button', { name: 'Lise Leder' }).click();
  await expect(alert(page)).toContainText('Den første konto skal være digitaliseringschef');
  await page.goto('/setup');
  await page.context().clearCookies();
  await fill(setupCode(server.output()));
  await page.getByRole('button', { name: 'Dina Digital' }).click();
  await expect(header(page)).toContainText('Odense');
  await expect(header(page)).toContainText('Dina Digital');

  const { origin } = new URL(server.url);
  expect(Object.keys(await (await page.request.get('/api/auth/providers')).json())).toEqual(['directory']);
  const form = { email: 'dina@example.dk', password: 'en hest på en mark', csrfToken: 'x' };
  expect((await page.request.post('/api/auth/callback/password', { headers: { origin }, form })).status()).toBe(400);
  for (const path of ['/setup/create', '/invitation/accept'])
    expect((await page.request.post(path, { headers: { origin }, form })).status(), path).toBe(404);
});

test('everyone comes in as their groups say, without script too, and back to where they were going', async ({
  browser,
  server,
  page,
  axe,
}) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('button')).toContainText([/Log ind med Odense-login/]);
  await expect(page.getByLabel('Adgangskode')).toHaveCount(0);
  await axe();
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('/history?area=x');
  await plain.getByRole('button', { name: 'Log ind med Odense-login' }).click();
  await plain.getByRole('button', { name: 'Lise Leder' }).click();
  await expect(plain).toHaveURL(`${server.url}/history?area=x`);
  await plain.goto('/');
  await expect(header(plain)).toContainText('Lise Leder');
  expect((await plain.goto('/users'))?.status()).toBe(403);
  await context.close();
});

for (const [name, why] of [
  ['Inge Ingen', 'Du er ikke i en af de grupper, der giver adgang'],
  ['Bo Begge', 'Dine grupper peger på mere end én kommune'],
  ['Nis Nyborg', 'en kommune, der ikke er med i Pejling endnu'],
  ['Fortryd', 'Kommunens login sagde nej'],
] as const) {
  test(`nobody comes in, and is told why: ${name}`, async ({ page, axe }) => {
    await page.goto('/users');
    await enterAs(page, name);
    await expect(alert(page)).toContainText(why);
    await axe();
    await page.goto('/');
    await expect(page).toHaveURL(/sign-in/);
  });
}

for (const spoil of ['audience', 'expired', 'signature'] as const) {
  test(`a token that cannot be trusted lets nobody in: ${spoil}`, async ({ page, directory }) => {
    await page.goto('/sign-in');
    directory.spoil = spoil;
    await enterAs(page, 'Lise Leder');
    await expect(alert(page)).toContainText('Svaret fra kommunens login kunne ikke godkendes');
    expect(directory.spoil).toBeNull();
    await page.goto('/');
    await expect(page).toHaveURL(/sign-in/);
  });
}

test('an answer of the directory is good once, and only in the browser that asked', async ({
  page,
  browser,
  server,
}) => {
  let used = '';
  page.on('request', (request) => {
    if (request.url().includes('/callback/directory')) used = request.url();
  });
  await page.goto('/sign-in');
  await page.getByRole('button', { name: /^Log ind med/ }).click();
  await page.waitForURL(/person/);
  const carried = (await page.context().cookies(server.url)).map(({ name, value }) => `${name}=${value}`).join('; ');
  await page.getByRole('button', { name: 'Lise Leder' }).click();
  await expect(header(page)).toContainText('Lise Leder');
  expect(used).toContain('state=');
  expect(carried).toContain('next-auth.state=');
  // Again in the same browser, and in another.
  await page.goto(used);
  await expect(page).toHaveURL(`${server.url}/`);
  const stranger = await browser.newContext({ baseURL: server.url });
  const theirs = await stranger.newPage();
  await theirs.goto(used);
  await expect(alert(theirs)).toContainText('Begynd forfra her.');
  // And with everything that the browser carried then.
  const replayed = await stranger.request.get(used, { headers: { cookie: carried }, maxRedirects: 0 });
  expect(replayed.headers().location).toBe('/sign-in?error=directory-state');
  const forged = used.replace(/state=[^&]+/, 'state=another');
  await theirs.goto('/sign-in');
  await theirs.getByRole('button', { name: /^Log ind med/ }).click();
  await theirs.waitForURL(/person/);
  await theirs.goto(forged);
  await expect(alert(theirs)).toContainText('Begynd forfra her.');
  await stranger.close();
});

test('another role while signed in: the session goes on, with the new role at the next request', async ({
  page,
  directory,
}) => {
  await enterAs(page, 'Rie Rejse');
  await expect(header(page)).toContainText('Rie Rejse');
  expect((await page.request.get('/users')).status()).toBe(403);
  directory.people.set('rie', { name: 'Rie Rejse', email: 'rie@example.dk', groups: ['digital'] });
  expect((await page.request.get('/users')).status()).toBe(200);
  await page.goto('/users');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  directory.people.set('rie', { name: 'Rie Rejse', email: 'rie@example.dk', groups: ['ledelse'] });
  expect((await page.request.get('/users')).status()).toBe(403);
});

test('to sign out elsewhere one signs in again first, if that was a while ago; the directory asks although it knows the browser', async ({
  page,
  browser,
  server,
  axe,
}) => {
  await enterAs(page, 'Lise Leder');
  const context = await browser.newContext({ baseURL: server.url });
  const elsewhere = await context.newPage();
  await enterAs(elsewhere, 'Lise Leder');
  await expect(header(elsewhere)).toContainText('Lise Leder');
  await page.goto('/profile');
  await expect(page.getByRole('button', { name: 'Log ud alle andre steder' })).toBeVisible();
  await anHourAgo(server.databaseUrl);
  await page.goto('/profile');
  await expect(page.getByRole('button', { name: /^Log ud (dér|alle)/ })).toHaveCount(0);
  await axe();
  const post = await page.request.post('/profile/sessions', {
    ...{ headers: { origin: new URL(server.url).origin }, form: { do: 'sessions' }, maxRedirects: 0 },
  });
  expect(post.headers().location).toContain('failed=sign-in-again');
  await page.getByRole('link', { name: 'Log ind igen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Log ind igen' })).toBeVisible();
  await axe();
  await page.getByRole('button', { name: /^Log ind med/ }).click();
  await page.getByRole('button', { name: 'Lise Leder', exact: true }).click();
  await expect(page).toHaveURL(/\/profile$/);
  await page.getByRole('button', { name: 'Log ud alle andre steder' }).click();
  await expect(page.getByText('Du er kun logget ind her.')).toBeVisible();
  await elsewhere.goto('/');
  await expect(elsewhere).toHaveURL(/sign-in/);
  await context.close();
});

/** Every session that there is was begun an hour ago. */
async function anHourAgo(databaseUrl: string): Promise<void> {
  const database = openDatabase(databaseUrl);
  await database.write.$transaction((tx) =>
    tx.session.updateMany({ data: { createdAt: new Date(Date.now() - 3_600_000) } }),
  );
  await database.close();
}

test('many requests at once ask the directory by turns, and no refresh token is used twice', async ({
  page,
  directory,
}) => {
  await enterAs(page, 'Dina Digital');
  await expect(header(page)).toContainText('Dina Digital');
  const { refused } = directory.asked;
  const answers = await Promise.all(Array.from({ length: 12 }, () => page.request.get('/users')));
  expect(answers.map((answer) => answer.status())).toEqual(answers.map(() => 200));
  expect(directory.asked.refused).toBe(refused);
});

test('whoever leaves the group or the directory is out at the next request, and is told', async ({
  page,
  directory,
  axe,
}) => {
  await enterAs(page, 'Gorm Går');
  await expect(header(page)).toContainText('Gorm Går');
  const gorm = { name: 'Gorm Går', email: 'gorm@example.dk' };
  directory.people.set('gorm', { ...gorm, groups: [] });
  await page.goto('/history');
  await expect(page).toHaveURL(/sign-in\?next=%2Fhistory/);
  await expect(alert(page)).toContainText('Du er ikke længere i en af de grupper');
  await axe();

  directory.people.set('gorm', { ...gorm, groups: ['ledelse'] });
  // The directory still knows the browser, and asks nothing.
  await page.getByRole('button', { name: /^Log ind med/ }).click();
  await expect(header(page)).toContainText('Gorm Går');
  directory.people.delete('gorm');
  await page.goto('/');
  await expect(alert(page)).toContainText('Kommunens login har ikke længere kunnet bekræfte din adgang.');
});

test('the directory does not answer: work goes on for a while, then waits, and comes back by itself', async ({
  page,
  directory,
  server,
  allowedErrors,
}) => {
  allowedErrors.push(/503/);
  await enterAs(page, 'Ned Nede');
  await expect(header(page)).toContainText('Ned Nede');
  directory.down = true;
  await page.goto('/history');
  await expect(header(page)).toContainText('Ned Nede');
  const elsewhere = await page.context().browser()?.newContext({ baseURL: server.url });
  const stranger = await elsewhere?.newPage();
  await stranger?.goto('/sign-in');
  await stranger?.getByRole('button', { name: /^Log ind med/ }).click();
  if (stranger) await expect(alert(stranger)).toContainText('Kommunens login svarer ikke lige nu.');
  await elsewhere?.close();

  await eleven(server.databaseUrl);
  const answer = await page.goto('/history');
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole('heading', { name: 'Kommunens login svarer ikke' })).toBeVisible();
  const { origin } = new URL(server.url);
  const form = { name: 'Skrevet, mens login ikke svarede', email: 'a@example.dk', role: 'reader' };
  const refused = await page.request.post('/users/invite', { headers: { origin }, form });
  expect(refused.status()).toBe(503);
  expect(await refused.text()).toContain('Skrevet, mens login ikke svarede');
  directory.down = false;
  await eleven(server.databaseUrl);
  await page.getByRole('link', { name: 'Prøv igen' }).click();
  await expect(page).toHaveURL(/\/history$/);
  await expect(header(page)).toContainText('Ned Nede');
});

/** Makes every session's last answer eleven minutes old, and the last try long past. */
async function eleven(databaseUrl: string): Promise<void> {
  const database = openDatabase(databaseUrl);
  const { session } = database.write;
  const open = await session.findMany({ where: { endedAt: null }, select: { id: true, directory: true } });
  for (const { id, directory } of open) {
    const data = {
      checkedAt: new Date(Date.now() - 11 * 60_000),
      directory: directory?.replace(/^\d+\.\d+/, '0.0') ?? null,
    };
    await session.update({ where: { id }, data });
  }
  await database.close();
}
