import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'settings' } });

test('an editor changes the areas', async ({ page, signInAs, axe }) => {
  await signInAs('editor', 'blank');
  await page.goto('/settings/areas');
  await axe();
  const add = page.locator('form', { hasText: 'Tilføj et fagområde' });
  await add.getByLabel('Navn').fill('Kultur');
  await add.getByRole('button', { name: 'Tilføj fagområde' }).click();
  await expect(page.getByText('Fagområderne er rettet.')).toBeVisible();
  await page.getByRole('button', { name: 'Flyt Kultur op' }).click();
  const names = page.locator('.area-row strong');
  await expect(names.nth(5)).toHaveText('Kultur');
  const row = page.getByRole('listitem').filter({ hasText: 'Kultur' });
  await row.locator('summary').click();
  await row.getByLabel('Navn').fill('Social');
  await row.getByRole('button', { name: 'Gem navnet' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('allerede i brug');
  await row.locator('summary').click();
  await row.getByLabel('Navn').fill('Kultur og fritid');
  await row.getByRole('button', { name: 'Gem navnet' }).click();
  const renamed = page.getByRole('listitem').filter({ hasText: 'Kultur og fritid' });
  await renamed.locator('summary').click();
  await renamed.getByRole('button', { name: 'Tag ud af radaren' }).click();
  await page.getByRole('button', { name: 'Hent Kultur og fritid tilbage' }).click();
  await expect(renamed.getByRole('button', { name: 'Flyt Kultur og fritid op' })).toBeVisible();
});

test('an editor adds a technology of the kommune’s own', async ({ page, signInAs, axe }) => {
  await signInAs('editor', 'blank');
  await page.goto('/settings/technologies');
  await axe();
  const add = page.locator('form:has(button[value="add"])');
  await add.getByLabel('Navn').fill('Gulvvaskerobot');
  await add.getByLabel('Kategori').fill('Velfærd');
  await add.getByRole('button', { name: 'Tilføj teknologi' }).click();
  await expect(page.getByText('Teknologien er tilføjet.')).toBeVisible();
  await expect(page.getByText('Der er plads til 17 mere.')).toBeVisible();
  await add.getByLabel('Navn').fill('Droner');
  await add.getByLabel('Kategori').fill('Velfærd');
  await add.getByRole('button', { name: 'Tilføj teknologi' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('allerede i brug');
  const row = page.getByRole('listitem').filter({ hasText: 'Gulvvaskerobot' });
  await row.locator('summary').click();
  await row.getByRole('button', { name: 'Fjern fra radaren' }).click();
  await expect(page.getByText('Der er ingen egne teknologier på radaren.')).toBeVisible();
});

test('an editor begins a new year, and decides the threshold', async ({ page, signInAs, axe }) => {
  await signInAs('editor');
  await page.goto('/settings');
  await axe();
  await page.getByLabel(/Grænse for/).fill('20');
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('Indstillingerne er rettet.')).toBeVisible();
  await expect(page.getByLabel(/Grænse for/)).toHaveValue('20');
  await page.getByRole('link', { name: 'Begynd et nyt år' }).click();
  await axe();
  await page.getByLabel('År').fill('2026');
  await page.getByRole('button', { name: 'Begynd radaren' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('allerede en radar for det år');
  await page.getByRole('button', { name: 'Begynd radaren' }).click();
  await expect(page).toHaveURL(/\/fill\?year=2027/);
});
