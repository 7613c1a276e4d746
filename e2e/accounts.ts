import { type Browser, expect, type Page } from '@playwright/test';

export const password = 'en hest på en mark';

/** Invites somebody from /users as whoever is signed in, and answers the link that is shown once. */
export async function inviteFrom(page: Page, person: { name: string; email: string; role: string }): Promise<string> {
  await page.goto('/users');
  const form = page.locator('form[action="/users/invite"]');
  await form.getByLabel('Navn').fill(person.name);
  await form.getByLabel('E-mailadresse').fill(person.email);
  await form.getByLabel(person.role, { exact: true }).check();
  await form.getByRole('button', { name: 'Lav invitation' }).click();
  return readLink(page);
}

/** The link that the page shows, once. */
export async function readLink(page: Page): Promise<string> {
  const link = await page.getByLabel('Link til invitationen').inputValue();
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/invitation\/[\w-]{43}$/);
  return link;
}

/** Opens an invitation in a browser of its own, makes the account and is signed in with it; then nobody is, at the sign-in page. */
export async function acceptInvitation(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('Adgangskode').fill(password);
  await page.getByRole('button', { name: 'Opret min konto' }).click();
  await expect(page).not.toHaveURL(/\/(invitation|sign-in)/);
  await expect(page.locator('header').getByText('Log ud').first()).toBeAttached();
  await context.clearCookies();
  await page.goto(new URL('/sign-in', link).href);
  return page;
}

/** Signs in with a password, on a page that may be anywhere and is not signed in. */
export async function signInWith(page: Page, email: string, given = password): Promise<void> {
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in');
  const details = page.locator('details', { hasText: 'Har du en konto?' });
  if ((await details.count()) > 0 && (await details.getAttribute('open')) === null)
    await page.getByText('Har du en konto?').click();
  await page.getByLabel('E-mailadresse').fill(email);
  await page.getByLabel('Adgangskode').fill(given);
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
}
