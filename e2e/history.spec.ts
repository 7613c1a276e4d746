import { locales } from '../lib/text/locale';
import { expect, test } from './fixtures';
import { demoVisitor } from './http';

test.use({ serverOptions: { label: 'history' } });

// Beside the demo's two years: 2023, where nothing is answered, and 2024, both over another edition.
test.beforeAll(async ({ server }) => {
  const editor = await demoVisitor(server.url, 'editor', 'example');
  const made = async (year: string) => {
    const { text } = await editor.post('/radars', { json: { year, editionId: 'kl-2020' } });
    return String(JSON.parse(text).id);
  };
  await made('2023');
  const content = { answer: 'piloting', spread: null, value: null, note: '', reason: '' };
  const cell = { radarId: await made('2024'), areaId: 'demo-eksempel-social', technologyId: 'cloud', version: 0 };
  const answered = await editor.post('/placements', { json: { ...cell, content } });
  expect(answered.status).toBe(200);
});

test('a leader sees what has moved since last year, and in which area', async ({ page, signInAs }) => {
  await signInAs('reader');
  await page.goto('/');
  await page.locator('header summary', { hasText: 'Sammenlign' }).click();
  await page.locator('header').getByRole('link', { name: 'Udvikling' }).first().click();
  await expect(page).toHaveURL(/\/history$/);
  await expect(page.getByText(/^Fra 2025 til 2026 er 13 teknologier rykket ind mod drift\./)).toBeVisible();
  const radar = page.getByRole('img', { name: 'Egen radar 2026 med niveauet i 2025' });
  await expect(radar).toHaveAccessibleDescription(/rykket ind: mere i brug: 13 \(Digital twin/);
  await expect(radar.locator('path.radar-stroke, path.radar-fill').first()).toBeVisible();
  const inwards = page.getByRole('region', { name: 'Ind mod drift (13)' });
  await expect(
    inwards.getByText('IoT og sensorer: fra niveau 2,83 til 3,5; i drift i fire fagområder, før to'),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Stoppet (1)' })).toContainText('stoppet i Sundhed og ældre');
  await expect(page.getByText('En bevægelse er ingen vurdering')).toBeVisible();
  const moved = page.getByRole('table', { name: /har flyttet sig i hvert fagområde/ });
  await moved.getByRole('link', { name: 'Sundhed og ældre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Udvikling: Sundhed og ældre' })).toBeVisible();
  const row = page.getByRole('table', { name: 'Egen anvendelse i 2025 og 2026' }).getByRole('row', { name: /Chatbot/ });
  await expect(row).toContainText('Afprøver');
  await expect(row).toContainText('Afprøvet og stoppet');
});

test('all years stand beside each other, and a change of edition is marked', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto('/history');
  await expect(page.getByText('Målt forskelligt')).toHaveCount(0);
  const years = page.getByRole('table', { name: /år for år/ });
  await expect(years.getByRole('row', { name: /^2025/ })).toContainText('anden metode end året før');
  await expect(years.getByRole('row', { name: /^2026/ })).not.toContainText('anden metode');
  const lines = page.getByRole('img', { name: /år for år/ });
  await expect(lines).toHaveAccessibleDescription(/2024: 0 i drift, 1 afprøves\..* 2026: 16 i drift, 12 afprøves\./);
});

test('with another method between two years the page says what that means', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto('/history');
  await page.locator('summary', { hasText: 'Sammenlign med' }).click();
  await page.getByRole('link', { name: '2024', exact: true }).first().click();
  await expect(page).toHaveURL(/earlier=2024/);
  await expect(page.getByRole('heading', { name: 'Målt forskelligt i 2024 og 2026' })).toBeVisible();
  await expect(page.getByText('En bevægelse kan derfor skyldes')).toBeVisible();
  await expect(page.getByRole('region', { name: /Ikke længere på radaren/ })).toContainText('Big data');
});

test('a year without answers is not compared with, but filled in', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto('/history?year=2024&earlier=2023');
  await expect(page.getByText('Der er ingen svar for 2023 endnu')).toBeVisible();
  await expect(page.getByRole('img', { name: /Egen radar/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Udfyld 2023' }).click();
  await expect(page).toHaveURL(/\/fill\?year=2023/);
});

test('one year alone leads to the next step', async ({ page, signInAs, axe }) => {
  await signInAs('editor', 'blank');
  await page.goto('/history');
  await expect(page.getByText('Der er svar for ét år: 2026.')).toBeVisible();
  await axe();
  await page.getByRole('link', { name: 'Begynd et nyt år' }).click();
  await expect(page).toHaveURL(/\/radars\/new/);
});

test('a year that cannot be is not found', async ({ page, signInAs, allowedErrors }) => {
  allowedErrors.push(/404/);
  await signInAs('reader');
  for (const query of ['year=1990', 'year=2025&earlier=2026', 'year=x', 'area=no-such']) {
    expect((await page.goto(`/history?${query}`))?.status(), query).toBe(404);
  }
});

test('an editor tells that two technologies are the same, and history follows', async ({ page, signInAs, axe }) => {
  await signInAs('editor');
  await page.goto('/editions/links');
  await axe();
  const add = page.locator('form.lineage-form');
  await add.getByLabel('Tidligere teknologi').selectOption('big-data');
  await add.getByLabel('Senere teknologi').selectOption('process-mining');
  await add.getByRole('button', { name: 'Tilføj forbindelsen' }).click();
  await expect(page.getByText('Forbindelsen er tilføjet.')).toBeVisible();
  const links = page.getByRole('table', { name: 'Forbindelser mellem teknologier' });
  await expect(links.getByRole('row', { name: /Big data/ })).toContainText('egen kommune');
  await axe();
  await page.goto('/history?year=2026&earlier=2024');
  const table = page.getByRole('table', { name: 'Egen anvendelse i 2024 og 2026' });
  await expect(table.getByRole('row', { name: /Process mining/ })).toContainText('hed før Big data');
  await page.goto('/editions/links');
  await add.getByLabel('Tidligere teknologi').selectOption('process-mining');
  await add.getByLabel('Senere teknologi').selectOption('big-data');
  await add.getByRole('button', { name: 'Tilføj forbindelsen' }).click();
  await expect(page.locator('main').getByRole('alert')).toContainText('føre tilbage til sig selv');
  await page.getByRole('button', { name: 'Fjern forbindelsen fra Big data' }).click();
  await expect(page.getByText('Forbindelsen er fjernet.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the same is there', async ({ page, signInAs }) => {
    await signInAs('reader');
    await page.goto('/history');
    await page.locator('summary', { hasText: 'Fagområde:' }).click();
    await page.getByRole('link', { name: 'Social', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Udvikling: Social');
    await expect(page.getByRole('img', { name: /Egen radar 2026/ })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Egen anvendelse i 2025 og 2026' })).toBeVisible();
  });
});

for (const language of locales) {
  for (const width of [1280, 390]) {
    test(`is accessible at ${width} in ${language}`, async ({ page, context, baseURL, signInAs, axe }) => {
      await context.addCookies([{ name: 'sprog', value: language, url: baseURL ?? '' }]);
      await page.setViewportSize({ width, height: 900 });
      await signInAs('editor');
      for (const path of ['/history', '/history?area=social', '/editions/links']) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await axe();
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(scrolls, `${path} scrolls sideways`).toBe(false);
      }
    });
  }
}
