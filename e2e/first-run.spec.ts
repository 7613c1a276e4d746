import type { Page } from '@playwright/test';
import { acceptInvitation, password, readLink, signInWith } from './accounts';
import { expect, startServer, test } from './fixtures';

test.use({ serverOptions: { label: 'first-run', demo: false } });

/** The one-time code, as the start printed it. */
function codeIn(output: string): string {
  const code = /code: (\S+)/.exec(output)?.[1];
  if (code === undefined) throw new Error(`No code was printed:\n${output}`);
  return code;
}

async function fillAccount(page: Page, code: string, email: string): Promise<void> {
  await page.getByLabel('Engangskode').fill(code);
  await page.getByLabel('Navn').fill('Freja First');
  await page.getByLabel('E-mailadresse').fill(email);
  await page.getByLabel('Adgangskode').fill(password);
}

test('a kommune takes Pejling in use: the code, the first editor, the first radar', async ({ page, server, axe }) => {
  for (const path of ['/', '/sign-in', '/users']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/setup$/);
  }
  await axe();
  await fillAccount(page, 'AAAA-BBBB-CCCC-DDDD', 'freja@example.dk');
  await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Vejle' });
  await page.getByRole('button', { name: 'Opret kontoen' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('Engangskoden er ikke rigtig.');
  await expect(page.getByLabel('Navn')).toHaveValue('Freja First');
  await expect(page.getByLabel('Kommune', { exact: true })).toHaveValue('dk-0630');
  await expect(page.getByLabel('Adgangskode')).toHaveValue('');
  await axe();

  await page.getByLabel('Engangskode').fill(codeIn(server.output()));
  await page.getByLabel('Adgangskode').fill(password);
  await page.getByRole('button', { name: 'Opret kontoen' }).click();
  await expect(page.getByText('Pejling er klar til brug.')).toBeVisible();
  await axe();
  expect((await page.request.get('/setup')).status()).toBe(404);
  const again = await page.request.post('/setup/create', { headers: { origin: server.url }, form: { code: 'x' } });
  expect(again.status()).toBe(404);
  const demo = await page.request.get('/api/auth/providers');
  expect(Object.keys(await demo.json())).toEqual(['password']);

  await signInWith(page, 'freja@example.dk');
  await expect(page.locator('header').getByText('Vejle').first()).toBeVisible();
  await page.goto('/radars/new');
  await axe();
  await page.getByRole('button', { name: 'Begynd radaren' }).click();
  await expect(page).toHaveURL(/\/fill/);
});

test('a shared installation begins with its coordinator, who invites a kommune', async ({ browser }) => {
  const shared = await startServer({ demo: false });
  const context = await browser.newContext({ baseURL: shared.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/setup');
  await fillAccount(page, codeIn(shared.output()), 'karl@example.dk');
  await page.getByLabel('Flere kommuner sammen').check();
  await expect(page.getByLabel('Kommune', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Opret kontoen' }).click();
  await signInWith(page, 'karl@example.dk');
  await page.goto('/users');
  const form = page.locator('form[action="/users/kommune"]');
  await form.getByLabel('Kommune').selectOption({ label: 'Samsø' });
  await form.getByLabel('Navn').fill('Søren Samsø');
  await form.getByLabel('E-mailadresse').fill('soren@example.dk');
  await form.getByRole('button', { name: 'Tilføj og inviter' }).click();
  const soren = await acceptInvitation(browser, await readLink(page));
  await signInWith(soren, 'soren@example.dk');
  await expect(soren.locator('header').getByText('Samsø').first()).toBeVisible();
  await shared.stop();
});
