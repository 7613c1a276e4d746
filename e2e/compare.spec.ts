import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ serverOptions: { label: 'compare' } });

const table = (page: Page) => page.getByRole('table', { name: /sammenlignet med udgaven/ });

test('the editor sees what calls for a look first, and sorts by a link', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.getByRole('link', { name: 'Radar', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Samlet radar' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Samlet radar 2026' })).toBeVisible();
  await expect(page.getByText('Seks teknologier er værd at prøve', { exact: false })).toBeVisible();
  const rows = table(page).getByRole('row');
  await expect(rows).toHaveCount(23);
  await expect(rows.nth(1)).toContainText('Videoløsninger');
  await expect(rows.nth(1)).toContainText('Bruges ikke – klar til drift');
  await expect(rows.last()).toContainText('Svarer til KL’s placering');
  await page.getByRole('link', { name: /^Teknologi/ }).click();
  await expect(page).toHaveURL(/sort=name&dir=asc/);
  await expect(page.getByRole('columnheader', { name: /^Teknologi/ })).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows.nth(1)).toContainText('3D-print');
  await page.getByRole('link', { name: 'Vis standardrækkefølgen' }).click();
  await expect(rows.nth(1)).toContainText('Videoløsninger');
});

test('the verdict stands with its counts, and each area has its own', async ({ page, signInAs }) => {
  await signInAs('editor');
  await page.goto('/radar');
  const balance = page.getByRole('region', { name: 'Afprøver vi for lidt eller for meget?' });
  await expect(balance).toContainText('For lidt');
  await expect(balance).toContainText('6 er værd at prøve ifølge KL, men de fleste fagområder er ikke i gang');
  await expect(balance).toContainText('12 afprøves mindst ét sted; KL har 12 i Afprøv.');
  await expect(balance).toContainText('Grænsen er Pejlings egen');
  await page
    .getByRole('table', { name: 'Hvert fagområdes egen vurdering' })
    .getByRole('link', { name: 'Social' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Radar: Social' })).toBeVisible();
  await expect(page.getByRole('table', { name: /Egen anvendelse/ })).toContainText('fra samlet radar');
});

test('year and reference are in the address, and can be changed there', async ({ page, signInAs }) => {
  await signInAs('reader');
  await page.goto('/radar');
  await page.getByText('År: 2026').click();
  await page.getByRole('link', { name: '2025', exact: true }).click();
  await expect(page).toHaveURL(/year=2025/);
  await expect(page.getByRole('img', { name: 'Samlet radar 2025' })).toBeVisible();
  await page.getByText('Sammenlign med: KL 2021/22').click();
  await page.getByRole('link', { name: /2020, delvis/ }).click();
  await expect(page).toHaveURL(/year=2025&edition=kl-2020/);
  await expect(table(page)).toContainText('udledt');
  await expect(table(page)).toContainText('Ingen placering at sammenligne med');
  await page.goto('/radar?edition=demo-2026');
  await expect(page.getByRole('columnheader', { name: /^Pejlings demo/ })).toBeVisible();
  await expect(page.getByText('KL’s placering')).toHaveCount(0);
});

test.describe('what is not there', () => {
  test.use({ allowedErrors: [/404/] });

  test('an unknown year, edition or area is not found', async ({ page, signInAs }) => {
    await signInAs('editor');
    for (const path of ['/radar?year=1999', '/radar?year=x', '/radar?edition=nope', '/radar/nope']) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
    }
  });
});

test('a blank kommune is told what to do, and compares nothing', async ({ page, signInAs }) => {
  await signInAs('editor', 'blank');
  await expect(page.getByRole('link', { name: 'Udfyld', exact: true }).last()).toHaveAttribute('href', '/fill');
  for (const path of ['/', '/radar', '/radar/social']) {
    await page.goto(path);
    await expect(page.getByRole('img', { name: 'Blank radar' })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(page.getByText('Afprøver vi for lidt eller for meget?')).toHaveCount(0);
  }
});

test('the overview leads each role to its own next step', async ({ page, signInAs }) => {
  await signInAs('editor');
  await expect(page.getByRole('heading', { level: 1, name: 'Her står Eksempelkommune' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Udfyld de sidste 5' })).toBeVisible();
  const start = page.getByRole('region', { name: 'Begynd her' });
  await expect(start.getByRole('heading', { level: 3 })).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'I drift uden den forventede værdi' })).toContainText(
    'Sociale teknologier',
  );
  await expect(page.getByRole('region', { name: 'Mangler at blive udfyldt' })).toContainText('mangler 5 svar af 22');
});

test('the contributor has nothing left in its areas, and sees the comparison', async ({ page, signInAs }) => {
  await signInAs('contributor');
  await expect(page.getByRole('link', { name: 'Se radaren' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Udfyld de/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Se radaren' }).click();
  await expect(table(page)).toBeVisible();
});

test('the coordinator sees the kommuner and none of their answers', async ({ page, signInAs }) => {
  await signInAs('coordinator');
  await expect(page.getByRole('heading', { level: 1, name: 'Kommuner i installationen' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Eksempelkommune/ })).toContainText('Aktiv');
  await expect(page.getByRole('img', { name: /Radar/ })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be read, and the menus open', async ({ page, signInAs }) => {
    await signInAs('reader');
    await page.goto('/radar');
    await expect(page.getByRole('img', { name: 'Samlet radar 2026' })).toBeVisible();
    await expect(table(page).getByRole('row')).toHaveCount(23);
    await page.getByText('Fagområde: samlet').click();
    await page.getByRole('link', { name: 'Dagtilbud og skole' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Radar: Dagtilbud og skole' })).toBeVisible();
    await page.goto('/radar');
    const first = table(page).getByRole('row').nth(1);
    await first.getByText('Se fagområderne').click();
    await first.getByRole('link', { name: 'Social' }).click();
    await expect(page).toHaveURL(/\/radar\/social\?year=2026#technology-videoloesninger/);
  });
});

test('method and accessibility statement are open to nobody signed in', async ({ page, axe }) => {
  await page.goto('/method');
  await expect(page.getByRole('table', { name: /Vurderingen af egen anvendelse/ })).toContainText(
    'Afprøves stadig – klar til drift',
  );
  await expect(page.getByText('634 besvarelser', { exact: false })).toBeVisible();
  await axe();
  await page.goto('/was');
  await expect(page.getByRole('heading', { level: 1, name: 'Tilgængelighedserklæring' })).toBeVisible();
  await axe();
});

for (const width of [1280, 390]) {
  for (const language of ['da', 'en'] as const) {
    test(`axe finds nothing at ${width} in ${language}`, async ({ page, context, baseURL, signInAs, axe }) => {
      await context.addCookies([{ name: 'sprog', value: language, url: baseURL ?? '' }]);
      await page.setViewportSize({ width, height: 900 });
      await signInAs('editor');
      for (const path of ['/', '/radar', '/radar/social', '/radar?edition=demo-2026', '/method', '/was']) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await axe();
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(scrolls, `${path} scrolls sideways`).toBe(false);
      }
    });
  }
}
