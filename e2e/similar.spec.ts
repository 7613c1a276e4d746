import { locales } from '../lib/text/locale';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'similar' } });

test('a leader sees which kommuner are alike, by what, and whom to call', async ({ page, signInAs }) => {
  await signInAs('reader');
  await page.goto('/similar');
  const table = page.getByRole('table', { name: 'De tolv nærmeste kommuner' });
  await expect(table.getByRole('row')).toHaveCount(1 + 1 + 12);
  await expect(table.getByRole('row', { name: /Eksempelkommune/ })).toContainText('jeres egen');
  await expect(table.getByRole('row').nth(2)).toContainText('Provinsbykommuner');
  for (const row of await table.getByRole('row').all()) await expect(row).not.toContainText(/niveau|pct\./);
  await expect(table.getByRole('link').first()).toHaveAttribute('href', /^mailto:/);
  await expect(table.getByText('Har ikke delt en kontakt.').first()).toBeVisible();
  await expect(page.getByText('Deres tal vises aldrig.')).toBeVisible();
  await expect(page.getByText('Kommunerne er simulerede')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Se målingerne og de faste grupper' })).toHaveAttribute(
    'href',
    '/rounds',
  );
  await expect(page.getByText('Jeres digitaliseringschef kan dele en kontakt')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Del en kontakt' })).toHaveCount(0);
});

test('an editor lets others see whom to call, and takes it back', async ({ page, signInAs, axe }) => {
  await signInAs('editor');
  await page.goto('/similar');
  await page.getByRole('link', { name: 'Del en kontakt' }).click();
  await page.getByLabel('Må ses af andre kommuner').check();
  await page.getByRole('button', { name: 'Gem kontakten' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('Skriv et navn');
  await page.getByLabel(/Navn eller funktion/).fill('Digitaliseringschefen');
  await page.getByLabel(/E-mail/).fill('digi@example.dk');
  await page.getByLabel('Må ses af andre kommuner').check();
  await page.getByRole('button', { name: 'Gem kontakten' }).click();
  await expect(page.getByText('Kontakten er gemt.')).toBeVisible();
  await axe();
  await page.getByRole('link', { name: 'Se kommuner som vores' }).click();
  await expect(page.getByText('Jeres egen kontakt kan ses af andre kommuner.')).toBeVisible();
  await page.getByRole('link', { name: 'Ret jeres kontakt' }).click();
  await expect(page.getByLabel(/E-mail/)).toHaveValue('digi@example.dk');
  await page.getByLabel('Må ses af andre kommuner').uncheck();
  await page.getByRole('button', { name: 'Gem kontakten' }).click();
  await page.goto('/settings');
  await page.getByRole('link', { name: 'Ret kontakten' }).click();
  await expect(page.getByLabel('Må ses af andre kommuner')).not.toBeChecked();
});

test('two editors never overwrite each other', async ({ page, context, signInAs }) => {
  await signInAs('editor', 'blank');
  await page.goto('/settings/contact');
  const other = await context.newPage();
  await other.goto('/settings/contact');
  await other.getByLabel(/Telefon/).fill('12 34 56 78');
  await other.getByRole('button', { name: 'Gem kontakten' }).click();
  await expect(other.getByText('Kontakten er gemt.')).toBeVisible();
  await page.getByLabel(/Telefon/).fill('87 65 43 21');
  await page.getByRole('button', { name: 'Gem kontakten' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('En anden har rettet kontakten imens');
  await expect(page.getByLabel(/Telefon/)).toHaveValue('12 34 56 78');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the same is there', async ({ page, signInAs }) => {
    await signInAs('editor');
    await page.goto('/similar');
    await expect(page.getByRole('table', { name: 'De tolv nærmeste kommuner' })).toBeVisible();
    await page.locator('summary', { hasText: 'Sådan er de fundet' }).click();
    await expect(page.getByText('En anden kommunegruppe tæller som én fordobling')).toBeVisible();
  });
});

for (const language of locales) {
  for (const width of [1280, 390]) {
    test(`is accessible at ${width} in ${language}`, async ({ page, context, baseURL, signInAs, axe }) => {
      await context.addCookies([{ name: 'sprog', value: language, url: baseURL ?? '' }]);
      await page.setViewportSize({ width, height: 900 });
      await signInAs('editor');
      for (const path of ['/similar', '/settings/contact', '/settings/contact?failed=contact-empty']) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await axe();
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(scrolls, `${path} scrolls sideways`).toBe(false);
      }
    });
  }
}
