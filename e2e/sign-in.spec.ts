import type { Browser, Page } from '@playwright/test';
import { acceptInvitation, inviteFrom, password, signInWith } from './accounts';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'sign-in' } });

/** An account with a password, signed in nowhere. */
async function makeAccount(page: Page, browser: Browser, email: string): Promise<Page> {
  const link = await inviteFrom(page, { name: 'Rita Reader', email, role: 'Læser' });
  return acceptInvitation(browser, link);
}

test('the demo lets one be each of its people, and says what becomes of what one writes', async ({ page, axe }) => {
  await page.goto('/sign-in');
  await expect(page.getByText('bliver smidt væk')).toBeVisible();
  await axe();
  for (const [name, kommune] of [
    ['Log ind som digitaliseringschef', 'Eksempelkommune'],
    ['Log ind som fagchef', 'Eksempelkommune'],
    ['Log ind som direktør', 'Eksempelkommune'],
    ['Log ind som digitaliseringschef', 'Blank kommune (demo)'],
    ['Log ind som fagchef', 'Blank kommune (demo)'],
    ['Log ind som direktør', 'Blank kommune (demo)'],
  ] as const) {
    await page.goto('/sign-in');
    await page.getByRole('region', { name: kommune }).getByRole('button', { name }).click();
    await expect(page.locator('header').getByText(kommune).first()).toBeVisible();
    await signOut(page);
  }
  await page.getByRole('button', { name: 'Log ind som koordinator' }).click();
  await expect(page.locator('header').getByText('Koordinator').first()).toBeVisible();
});

async function signOut(page: Page): Promise<void> {
  await page.locator('header .shell-end > summary:visible').click();
  await page.getByRole('button', { name: 'Log ud' }).locator('visible=true').click();
  await expect(page).toHaveURL(/\/sign-in$/);
}

test('sign-in leads to the page one asked for, and only within the site', async ({ page, signInAs }) => {
  await page.goto('/profile');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fprofile$/);
  await page.getByRole('button', { name: /Log ind som direktør.*Eksempelkommune/ }).click();
  await expect(page).toHaveURL(/\/profile$/);
  await page.goto('/sign-in?next=//evil.example');
  await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/$/);
  await signOut(page);
  await signInAs('reader');
  await page.goto('/sign-in?next=/profile');
  await expect(page).toHaveURL(/\/profile$/);
});

test('an unknown account and a wrong password get the same answer, and the way in is kept', async ({
  page,
  browser,
  signInAs,
  axe,
}) => {
  await signInAs('editor');
  const other = await makeAccount(page, browser, 'rita@example.dk');
  const answer = other.locator('main').getByRole('alert');
  await other.goto('/sign-in?next=/profile');
  await signInWith(other, 'ingen@example.dk');
  await expect(answer).toHaveText(/E-mailadressen eller adgangskoden er ikke rigtig/);
  await expect(other.getByLabel('E-mailadresse')).toHaveValue('ingen@example.dk');
  expect(other.url()).not.toContain('example.dk');
  const unknown = await answer.textContent();
  await signInWith(other, 'rita@example.dk', 'forkert adgangskode');
  expect(await answer.textContent()).toBe(unknown);
  expect(await other.content()).not.toContain('forkert adgangskode');
  await axe(other);
  await signInWith(other, 'rita@example.dk');
  await expect(other).toHaveURL(/\/profile$/);
});

test('ten wrong tries close the account for a while', async ({ page, browser, signInAs }) => {
  await signInAs('editor');
  const other = await makeAccount(page, browser, 'gaettet@example.dk');
  for (let attempt = 0; attempt < 10; attempt += 1)
    await signInWith(other, 'gaettet@example.dk', 'forkert adgangskode');
  await expect(other.locator('main').getByRole('alert')).toContainText('ikke rigtig');
  await signInWith(other, 'gaettet@example.dk');
  await expect(other.locator('main').getByRole('alert')).toContainText('for mange gange');
});

test('a new password signs the other browsers out', async ({ page, browser, signInAs, axe }) => {
  await signInAs('editor');
  const there = await makeAccount(page, browser, 'to-steder@example.dk');
  await signInWith(there, 'to-steder@example.dk');
  await expect(there).not.toHaveURL(/sign-in/);
  const here = await (await browser.newContext()).newPage();
  await here.goto(new URL('/sign-in', page.url()).href);
  await signInWith(here, 'to-steder@example.dk');
  await expect(here).not.toHaveURL(/sign-in/);

  await here.goto('/profile');
  await axe(here);
  await here.getByLabel('Nuværende adgangskode').fill('forkert adgangskode');
  await here.getByLabel('Ny adgangskode').fill('to heste på en mark');
  await here.getByRole('button', { name: 'Skift adgangskode' }).click();
  await expect(here.locator('main').getByRole('alert')).toContainText('Den nuværende adgangskode er ikke rigtig.');
  await here.getByLabel('Nuværende adgangskode').fill(password);
  await here.getByLabel('Ny adgangskode').fill('to heste på en mark');
  await here.getByRole('button', { name: 'Skift adgangskode' }).click();
  await expect(here.getByText('Adgangskoden er skiftet')).toBeVisible();
  await there.reload();
  await expect(there).toHaveURL(/\/sign-in/);
  await expect(there.getByText('Din adgangskode er skiftet. Log ind med den nye.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one gets in and out', async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: /Log ind som direktør.*Eksempelkommune/ }).click();
    await expect(page.locator('header').getByText('Eksempelkommune').first()).toBeVisible();
    await signOut(page);
    await signInWith(page, 'ingen@example.dk');
    await expect(page.locator('main').getByRole('alert')).toContainText('ikke rigtig');
  });
});
