import { acceptInvitation, inviteFrom, readLink, signInWith } from './accounts';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'users' } });

test('an editor invites a colleague, gives another role, and closes the account', async ({
  page,
  browser,
  signInAs,
  axe,
}) => {
  await signInAs('editor');
  const link = await inviteFrom(page, { name: 'Ida Indkøb', email: 'ida@example.dk', role: 'Læser' });
  await axe();
  await page.goto('/users');
  await expect(page.getByText(link)).toHaveCount(0);
  await expect(page.getByLabel('Link til invitationen')).toHaveCount(0);

  const ida = await acceptInvitation(browser, link);
  await signInWith(ida, 'ida@example.dk');
  await expect(ida.locator('header').getByText('Læser').first()).toBeVisible();
  await ida.goto(link);
  await expect(ida.getByRole('heading', { name: 'Invitationen kan ikke bruges' })).toBeVisible();

  await page.goto('/users');
  const row = page.getByRole('listitem').filter({ hasText: 'ida@example.dk' });
  await row.getByText('Ret', { exact: false }).first().click();
  await row.getByLabel('Fagchef', { exact: true }).check();
  await row.getByRole('button', { name: 'Gem' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('Vælg mindst ét fagområde');
  // The row stands open, with what was chosen and what is wrong.
  await expect(row.getByLabel('Fagchef', { exact: true })).toBeChecked();
  await expect(row.getByText('Vælg mindst ét fagområde')).toBeVisible();
  await row.getByLabel('Social').check();
  await row.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('Oplysningerne om Ida Indkøb er rettet.')).toBeVisible();
  await expect(row).toContainText('Social');

  await ida.goto('/');
  await expect(ida).toHaveURL(/\/sign-in/);
  await expect(ida.getByText('Din rolle i Pejling er ændret.')).toBeVisible();
  await signInWith(ida, 'ida@example.dk');
  await expect(ida.locator('header').getByText('Fagchef').first()).toBeVisible();

  await row.getByText('Ret', { exact: false }).first().click();
  await row.getByRole('button', { name: 'Luk kontoen' }).click();
  await expect(page.getByText('Ida Indkøbs konto er lukket')).toBeVisible();
  await ida.reload();
  await expect(ida).toHaveURL(/\/sign-in/);
  await expect(ida.getByText('Din konto er lukket.')).toBeVisible();
  await page.getByRole('button', { name: 'Åbn igen' }).click();
  await expect(page.getByText('Ida Indkøbs konto er åben igen.')).toBeVisible();
});

test('the last editor cannot give the role away', async ({ page, signInAs, axe }) => {
  await signInAs('editor');
  await page.goto('/users');
  const own = page.getByRole('listitem').filter({ hasText: '(dig)' });
  await own.getByText('Ret', { exact: false }).first().click();
  await axe();
  await own.getByLabel('Læser', { exact: true }).check();
  await own.getByRole('button', { name: 'Gem' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('mindst én digitaliseringschef');
});

test('an invitation is taken back, or gets a new link', async ({ page, browser, signInAs }) => {
  await signInAs('editor');
  const first = await inviteFrom(page, { name: 'Otto', email: 'otto@example.dk', role: 'Læser' });
  await page.getByRole('button', { name: 'Lav nyt link til Otto' }).click();
  const second = await readLink(page);
  expect(second).not.toBe(first);
  const response = await page.request.get(first);
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('bed den, der inviterede dig, om et nyt link');
  await page.getByRole('button', { name: 'Træk invitationen til Otto tilbage' }).click();
  await expect(page.getByText('Linket virker ikke længere.')).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await other.goto(second);
  await expect(other.getByText('Invitationen er trukket tilbage.')).toBeVisible();
});

test('an address that has an account is told, and what was typed is kept', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto('/users');
  const form = page.locator('form[action="/users/invite"]');
  await form.getByLabel('Navn').fill('Dobbelt');
  await form.getByLabel('E-mailadresse').fill('demo-eksempel-reader@demo.invalid');
  await form.getByLabel('Læser', { exact: true }).check();
  await form.getByRole('button', { name: 'Lav invitation' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('allerede en konto');
  await expect(form.getByLabel('Navn')).toHaveValue('Dobbelt');
  await expect(form.getByLabel('Læser', { exact: true })).toBeChecked();
  await expect(form.getByLabel('E-mailadresse')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('link', { name: 'Gå til e-mailadressen' }).click();
  await expect(form.getByLabel('E-mailadresse')).toBeInViewport();
});

test('a coordinator adds a kommune with its first editor', async ({ page, browser, signInAs, axe }) => {
  await signInAs('coordinator');
  await page.goto('/users');
  await axe();
  const form = page.locator('form[action="/users/kommune"]');
  await form.getByLabel('Kommune').selectOption({ label: 'Vejle' });
  await form.getByLabel('Navn').fill('Vera Vejle');
  await form.getByLabel('E-mailadresse').fill('vera@example.dk');
  await form.getByRole('button', { name: 'Tilføj og inviter' }).click();
  const link = await readLink(page);
  await expect(page.getByRole('row', { name: /Vejle/ })).toContainText('Inviteret');
  const vera = await acceptInvitation(browser, link);
  await signInWith(vera, 'vera@example.dk');
  await expect(vera.locator('header').getByText('Vejle').first()).toBeVisible();
  await page.goto('/users');
  await expect(page.getByRole('row', { name: /Vejle/ })).toContainText('Aktiv');
});

for (const role of ['contributor', 'reader'] as const) {
  test(`a ${role} has no users page`, async ({ page, signInAs }) => {
    await signInAs(role);
    for (const path of ['/users', '/settings', '/settings/areas', '/settings/technologies', '/radars/new'])
      expect((await page.request.get(path)).status(), path).toBe(403);
  });
}
