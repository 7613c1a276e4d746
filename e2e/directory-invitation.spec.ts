import type { Page } from '@playwright/test';
import { inviteFrom, password, signInWith } from './accounts';
import { enterAs, expect, setupCode, test } from './directory/fixtures';

test.use({
  people: {
    eva: { name: 'Eva Editor', email: 'Eva@Example.dk' },
    ivan: { name: 'Ivan Inviteret', email: 'privat@example.net', emailVerified: false },
    ulla: { name: 'Ulla Ubekræftet', email: 'eva@example.dk', emailVerified: false },
    sam: { name: 'Sam Samme', email: 'eva@example.dk' },
    fred: { name: 'Fred Fremmed', email: 'fred@example.dk' },
  },
});

test.describe.configure({ mode: 'serial' });

const alert = (page: Page) => page.locator('main').getByRole('alert');
const header = (page: Page) => page.locator('header').first();

/** The password stands folded behind the directory's button. */
async function enterWithPassword(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByText('Log ind med adgangskode i stedet').click();
  await signInWith(page, 'eva@example.dk');
}

let link = '';

test('an editor with a password invites somebody', async ({ page, server, axe }) => {
  await page.goto('/setup');
  await page.getByLabel('Engangskode').fill(setupCode(server.output()));
  await page.getByLabel('Navn').fill('Eva Editor');
  await page.getByLabel('E-mailadresse').fill('eva@example.dk');
  await page.getByLabel('Adgangskode').fill(password);
  await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Odense' });
  await page.getByRole('button', { name: 'Opret kontoen' }).click();
  await expect(page.getByText('Pejling er klar til brug.')).toBeVisible();
  await axe();
  await signInWith(page, 'eva@example.dk');
  link = await inviteFrom(page, { name: 'Ivan', email: 'ivan@example.dk', role: 'Læser' });
});

test('the invited person accepts by way of the directory, and comes back without the invitation', async ({
  page,
  axe,
}) => {
  await page.goto(link);
  await axe();
  await page.getByRole('button', { name: 'Log ind med kommunens login' }).click();
  await page.getByRole('button', { name: 'Ivan Inviteret' }).click();
  await expect(header(page)).toContainText('Ivan Inviteret');
  await expect(header(page)).toContainText('Odense');
  await page.context().clearCookies();
  await enterAs(page, 'Ivan Inviteret');
  await expect(header(page)).toContainText('Ivan Inviteret');
  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('kan ikke bruges');
});

test('who was not invited, or whose address nobody vouches for, is told so', async ({ page }) => {
  await enterAs(page, 'Fred Fremmed');
  await expect(alert(page)).toContainText('Du har ingen konto i Pejling endnu.');
  await page.context().clearCookies();
  await enterAs(page, 'Ulla Ubekræftet');
  await expect(alert(page)).toContainText('siger ikke god for din e-mailadresse');
});

test('an account is bound by an address that the directory vouches for; its password is gone, and nobody else gets it', async ({
  page,
}) => {
  await enterWithPassword(page);
  await expect(header(page)).toContainText('Eva Editor');
  await page.context().clearCookies();
  await enterAs(page, 'Eva Editor');
  await expect(header(page)).toContainText('Eva Editor');
  expect((await page.request.get('/users')).status()).toBe(200);
  await page.context().clearCookies();
  await enterWithPassword(page);
  await expect(alert(page)).toContainText('E-mailadressen eller adgangskoden er ikke rigtig.');
  await enterAs(page, 'Sam Samme');
  await expect(alert(page)).toContainText('hører til en anden person');
});

test('signing out ends our session, and shows the way out of the directory', async ({ page, directory, axe }) => {
  await enterAs(page, 'Eva Editor');
  await expect(header(page)).toContainText('Eva Editor');
  await page
    .locator('form[action="/sign-out"] button')
    .first()
    .evaluate((button: HTMLButtonElement) => button.click());
  await expect(page).toHaveURL(/sign-in\?done=signed-out/);
  await axe();
  await page.goto('/users');
  await expect(page).toHaveURL(/sign-in/);
  const away = await page.request.get('/sign-out/directory', { maxRedirects: 0 });
  expect(away.status()).toBe(303);
  expect(away.headers().location).toMatch(new RegExp(`^${directory.issuer}/session/end`));
});

test('whoever leaves the directory is out at the next request', async ({ page, directory }) => {
  await enterAs(page, 'Ivan Inviteret');
  await expect(header(page)).toContainText('Ivan Inviteret');
  directory.people.delete('ivan');
  await page.goto('/history');
  await expect(alert(page)).toContainText('kunnet bekræfte din adgang');
});
